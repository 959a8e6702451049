import { t } from '../i18n/index.js'
import { setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'

/** Opens what there is to share by. */
export function ShareButton() {
  return (
    <Button kind="solid" onPress={() => setEditor({ dialog: 'share' })}>
      {t('bar.share')}
    </Button>
  )
}
