import type { TheoryDocument } from '../document/index.js'
import type { Id, Position } from '../model/index.js'
import { finitePosition } from './finite-position.js'

/** Moves the frame of a group that has no members. Throws RangeError for a position that is not finite. */
export function changeGroup(
  document: TheoryDocument,
  { id, position }: { readonly id: Id; readonly position: Position },
): void {
  document.changeThing('groups', id, { position: finitePosition(position) })
}
