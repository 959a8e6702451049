import { type Action, may } from '@throughline/shared/permissions'
import type { Session } from './session.js'

/** Whether this person may do something here, as the table of roles says; what is past nobody changes. */
export function mayDo(session: Pick<Session, 'role' | 'mayEdit'>, action: Action): boolean {
  return action === 'edit' ? session.mayEdit() : may(session.role(), action)
}
