import { t } from '../i18n/index.js'
import { useMayEdit, useSession } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'

/** Opens the address to copy. */
export function ShareButton() {
  const session = useSession()
  // Who looks came by a link, or was let in: it is not theirs to share.
  if (!useMayEdit(session)) return null
  return (
    <Button kind="solid" onPress={() => setEditor({ dialog: 'share' })}>
      {t('bar.share')}
    </Button>
  )
}
