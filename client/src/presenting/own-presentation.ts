import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { isNarrow } from './is-narrow.js'
import { ownPlace } from './place.js'
import type { Call, Presentation } from './presentation-of.js'

/** A call stands this long, so that it comes through a connection that was away for a moment. */
const CALL_STANDS_MS = 8_000

let call: Call | null = null

/** Shows the others what this person presents, attends and calls to. */
export function showOwnPresentation(session: Session): void {
  const { presenting, attending } = useEditor.getState()
  const own: Presentation = {
    presenting,
    attending:
      attending === null || attending.how === 'left'
        ? null
        : { to: attending.to, how: attending.how, on: isNarrow() ? 'phone' : 'screen' },
    call,
  }
  session.showMe({ presentation: presenting === null && own.attending === null && call === null ? null : own })
}

/** Asks everyone to come to where this person is now. */
export function callEveryone(session: Session): void {
  const { rect, at } = ownPlace()
  // Later calls have higher numbers.
  const made: Call = { number: Date.now(), view: rect, at }
  call = made
  showOwnPresentation(session)
  setTimeout(() => {
    if (call !== made) return
    call = null
    showOwnPresentation(session)
  }, CALL_STANDS_MS)
}
