import type { Id } from '@throughline/shared/model'
import type { Session } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { setCurrentFinding } from './current-finding.js'
import { findingsIn } from './findings-store.js'

/** Selects a box, group or link and opens the checks at what they find there. */
export function showFindings(session: Session, id: Id): void {
  const [first] = findingsIn(session).findings().at(id)
  if (first === undefined) return
  setCurrentFinding(first.key)
  setEditor({ selection: new Set([id]), focused: id, panel: 'checks' })
}
