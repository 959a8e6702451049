import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

/** Makes a frame show other boxes and groups; nothing happens where it is gone. */
export function changeFrame(
  document: TheoryDocument,
  { id, on }: { readonly id: Id; readonly on: readonly Id[] },
): void {
  document.changeThing('frames', id, { on })
}
