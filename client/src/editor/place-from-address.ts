import { mapWith, standsIn } from '@throughline/shared/graph'
import type { Session } from '../session/index.js'
import { goTo, setEditor } from '../state/index.js'

/** Goes where the address leads: `?panel=history` opens what was changed, `?at=<id>` shows a box or link. */
export function placeFromAddress(session: Session): (() => void) | undefined {
  const asked = new URLSearchParams(globalThis.location.search)
  if (asked.get('panel') === 'history') setEditor({ panel: 'history' })
  const at = asked.get('at')
  const theory = session.theory()
  if (at === null || !standsIn(theory, at)) return undefined
  // The map is there with the next frame.
  const frame = requestAnimationFrame(() => goTo(at, mapWith(theory, at)))
  return () => cancelAnimationFrame(frame)
}
