import { t } from '../i18n/index.js'
import type { KeptTheory } from '../kept/index.js'
import { Button, Dialog } from '../ui/index.js'

interface SignOutDialogProps {
  /** Theories with changes that the server has not got. */
  readonly unsent: readonly KeptTheory[]
  readonly onSignOut: () => void
  readonly onClose: () => void
}

/** Before one signs out with changes that were not sent: signing out takes them away with everything else kept here. */
export function SignOutDialog({ unsent, onSignOut, onClose }: SignOutDialogProps) {
  return (
    <Dialog title={t('signOut.title')} size="narrow" onClose={onClose}>
      <p>{t('signOut.about')}</p>
      <ul>
        {unsent.map(({ id, title, waiting }) => (
          <li key={id}>
            <a href={`/d/${id}`}>{title.trim() === '' ? t('home.untitled') : title}</a>:{' '}
            {t('home.keptWaiting', { count: waiting })}
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button kind="solid" onPress={onClose}>
          {t('signOut.stay')}
        </Button>
        <Button kind="line" onPress={onSignOut}>
          {t('signOut.go')}
        </Button>
      </div>
    </Dialog>
  )
}
