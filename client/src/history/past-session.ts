import { documentOf } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import type { Session } from '../session/index.js'

const nothing = () => {}
const never = () => nothing

/** An open theory as another that can only be looked at; people and connection are those of the open one. */
export function pastSession(live: Session, theory: Theory): Session {
  return {
    ...live,
    theory: () => theory,
    onTheoryChange: never,
    onOthersWork: never,
    mayEdit: () => false,
    // Whoever asks is given what would come of it.
    run: (command, args) => command(documentOf(theory), args),
    undo: nothing,
    redo: nothing,
    canUndo: () => false,
    canRedo: () => false,
    onHistoryChange: never,
    onUndoSkipped: never,
    onNotAllowed: never,
  }
}
