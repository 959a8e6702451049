import { t } from '../i18n/index.js'
import { type Session, useSaveState } from '../session/index.js'
import { Button, Dialog, Icon } from '../ui/index.js'
import { saveCopyLater } from './copy-later.js'

interface LeaveDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

/** Before one leaves with changes that the server has not got: where they are, and what becomes of them. */
export function LeaveDialog({ session, onClose }: LeaveDialogProps) {
  const state = useSaveState(session)
  const count = 'waiting' in state ? state.waiting : 0
  return (
    <Dialog title={t('leave.title', { count })} size="narrow" onClose={onClose}>
      <p>{t(session.isKept() ? 'leave.kept' : 'leave.notKept', { count })}</p>
      <p>{t(session.isKept() ? 'leave.borrowed' : 'leave.saveFirst')}</p>
      <div className="dialog-actions">
        <Button kind="solid" onPress={onClose}>
          {t('leave.stay')}
        </Button>
        <Button kind="line" onPress={() => saveCopyLater(session.theory())}>
          <Icon name="export" />
          {t('strip.saveCopy')}
        </Button>
        <Button onPress={() => globalThis.location.assign('/')}>{t('leave.leave')}</Button>
      </div>
    </Dialog>
  )
}
