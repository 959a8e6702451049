import type { Element, Id, Position, Theory } from '../model/index.js'
import type { BoxSizer } from './map-layout.js'
import { placeTheory } from './place-theory.js'

/** A place for an element, as the document keeps it. */
export interface Place {
  readonly band: Id | null
  readonly position: Position
}

/**
 * The positions that tidying up gives: few crossings, straight lines, nothing overlapping.
 *
 * @param which what may move; everything else stays where people put it
 */
export function tidyPositions(
  theory: Theory,
  sizer: BoxSizer,
  which: 'all' | 'unplaced' | ReadonlySet<Id>,
): ReadonlyMap<Id, Place> {
  const moves = (element: Element) =>
    which === 'all' || (which === 'unplaced' ? element.position === null : which.has(element.id))
  const elements = new Map<Id, Element>()
  for (const [id, element] of theory.elements) {
    elements.set(id, moves(element) && element.position ? { ...element, position: null } : element)
  }
  const layout = placeTheory({ ...theory, elements }, sizer)
  const places = new Map<Id, Place>()
  for (const [id, element] of theory.elements) {
    const box = layout.boxes.get(id)
    if (!box || !moves(element)) continue
    const area = element.band === null ? undefined : layout.bands.get(element.band)
    const origin = area?.origin ?? { x: 0, y: 0 }
    places.set(id, { band: area ? element.band : null, position: [box.x - origin.x, box.y - origin.y] })
  }
  return places
}
