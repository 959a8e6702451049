import type { Id, Theory, ThingKind } from '@throughline/shared/model'
import type { Action, Role } from '@throughline/shared/permissions'
import { useRef, useSyncExternalStore } from 'react'
import { mayDo } from './may-do.js'
import type { OwnMeeting } from './meetings.js'
import type { Person, SaveState, Session } from './session.js'

/** A part of the open theory; draws anew only when that part is another. */
export function useTheory<Part>(session: Session, part: (theory: Theory) => Part): Part {
  return useSyncExternalStore(session.onTheoryChange, () => part(session.theory()))
}

type Things<Kind extends ThingKind> = Theory[Kind] extends ReadonlyMap<Id, infer Thing> ? Thing : never

/** One thing of the theory; undefined once it is gone. */
export function useThing<Kind extends ThingKind>(session: Session, kind: Kind, id: Id): Things<Kind> | undefined {
  return useTheory(session, (theory) => (theory[kind] as ReadonlyMap<Id, Things<Kind>>).get(id))
}

/** Something about the others, e.g. who types in a field; draws anew only when it is another, told by its text. */
export function useAboutOthers<Answer>(session: Session, about: (others: readonly Person[]) => Answer): Answer {
  const last = useRef<{ readonly said: string; readonly answer: Answer } | null>(null)
  return useSyncExternalStore(session.onOthersChange, () => {
    const answer = about(session.others())
    const said = JSON.stringify(answer)
    if (last.current === null || last.current.said !== said) last.current = { said, answer }
    return last.current.answer
  })
}

/** What this person is to the theory. */
export function useRole(session: Session): Role {
  return useSyncExternalStore(session.onRoleChange, session.role)
}

/** Whether this person may do something here. */
export function useMay(session: Session, action: Action): boolean {
  return useSyncExternalStore(session.onRoleChange, () => mayDo(session, action))
}

export function useMayEdit(session: Session): boolean {
  return useMay(session, 'edit')
}

export function useSaveState(session: Session): SaveState {
  return useSyncExternalStore(session.onSaveStateChange, session.saveState)
}

/** Two edits to one field that met, and this person has not seen. */
export function useMeetings(session: Session): readonly OwnMeeting[] {
  return useSyncExternalStore(session.onMeetingsChange, session.meetings)
}

/** Whether there is something to undo and redo. */
export function useHistory(session: Session): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useSyncExternalStore(session.onHistoryChange, session.canUndo)
  const canRedo = useSyncExternalStore(session.onHistoryChange, session.canRedo)
  return { canUndo, canRedo }
}
