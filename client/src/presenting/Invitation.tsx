import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import { announce, setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'
import { PresentingStrip } from './PresentingStrip.js'
import { follow } from './present.js'
import type { Presenter } from './usePresenters.js'

/** Somebody presents: whoever wants to may follow. */
export function Invitation({ presenter: { clientId, name } }: { readonly presenter: Presenter }) {
  const words = t('present.isPresenting', { name })
  useEffect(() => announce(words), [words])
  return (
    <PresentingStrip title={words} about="">
      <Button kind="solid" onPress={() => follow(clientId)}>
        {t('present.follow')}
      </Button>
      <Button onPress={() => setEditor({ attending: { to: clientId, how: 'left' } })}>{t('present.notNow')}</Button>
    </PresentingStrip>
  )
}
