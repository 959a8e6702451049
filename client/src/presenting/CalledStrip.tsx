import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { PresentingStrip } from './PresentingStrip.js'
import type { Called } from './useCalled.js'

/** Says who brought one here, with the way back; or who asks one to come. */
export function CalledStrip({ called: { by, before, come, goBack, close } }: { readonly called: Called }) {
  const { name } = by
  if (before === null) {
    return (
      <PresentingStrip title={t('call.asks', { name })} about="">
        <Button kind="solid" onPress={come}>
          {t('call.go')}
        </Button>
        <Button onPress={close}>{t('present.notNow')}</Button>
      </PresentingStrip>
    )
  }
  return (
    <PresentingStrip title={t('call.brought', { name })} about="">
      <Button kind="line" onPress={goBack}>
        {t('call.back')}
      </Button>
      <Button onPress={close}>{t('call.stay')}</Button>
    </PresentingStrip>
  )
}
