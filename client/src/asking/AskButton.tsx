import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button, Icon } from '../ui/index.js'
import { askToEdit, useOwnRequest } from './own-request.js'
import './asking.css'

/** For who may look or comment: the way to ask for more; then, that one has asked. */
export function AskButton({ session }: { readonly session: Session }) {
  const asked = useOwnRequest(session)
  if (asked === 'open' || asked === 'declined') {
    const isOpen = asked === 'open'
    return (
      <span className="asking-asked" title={t(isOpen ? 'asking.sent' : 'asking.declined')}>
        <Icon name={isOpen ? 'clock' : 'close'} size={14} />
        {t(isOpen ? 'asking.asked' : 'asking.notNow')}
      </span>
    )
  }
  return (
    <Button kind="line" className="asking-button" onPress={() => void askToEdit(session)}>
      {t('command.ask-to-edit')}
    </Button>
  )
}
