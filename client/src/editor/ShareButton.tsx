import { t } from '../i18n/index.js'
import { setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'

/** Opens the address to copy. */
export function ShareButton() {
  return (
    <Button kind="solid" onPress={() => setEditor({ dialog: 'share' })}>
      {t('bar.share')}
    </Button>
  )
}
