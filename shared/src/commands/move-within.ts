import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { bandFor } from './band-for.js'

export interface MoveWithin {
  readonly ids: readonly Id[]
  /** The box into whose sub-model they go; null: the theory's own map. */
  readonly within: Id | null
}

/**
 * Moves boxes to the map of a sub-model, or out of one, into a band for their type; layout finds them a place. Their
 * links stay. Gives whether it was done: a box cannot go into its own sub-model, nor into one that is inside of it.
 */
export function moveWithin(document: TheoryDocument, { ids, within }: MoveWithin): boolean {
  if (within !== null && (!document.has('elements', within) || isInside(document, within, new Set(ids)))) return false
  const bandThere = bandFor(document, document.read(), null, within)
  document.change(() => {
    for (const id of ids) {
      const element = document.thing('elements', id)
      if (element === undefined || element.within === within) continue
      document.changeThing('elements', id, { within, band: bandThere(element), group: null, position: null })
    }
  })
  return true
}

/** Whether a box is one of these, or stands in the sub-model of one, at any depth. */
function isInside(document: TheoryDocument, id: Id, boxes: ReadonlySet<Id>): boolean {
  const passed = new Set<Id>()
  for (let at: Id | null = id; at !== null && !passed.has(at); at = document.thing('elements', at)?.within ?? null) {
    if (boxes.has(at)) return true
    passed.add(at)
  }
  return false
}
