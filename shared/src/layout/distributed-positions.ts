import type { Id, Theory } from '../model/index.js'
import { placeOf } from './aligned-positions.js'
import { bottomOf, rightOf } from './geometry.js'
import type { MapLayout } from './map-layout.js'
import type { Place } from './tidy-positions.js'

export const DISTRIBUTIONS = ['across', 'down'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

/** Where boxes stand once the air between them is the same everywhere; the first and the last stay. */
export function distributedPositions(
  theory: Theory,
  layout: MapLayout,
  ids: Iterable<Id>,
  how: Distribution,
): ReadonlyMap<Id, Place> {
  const [axis, size, endOf] =
    how === 'across' ? (['x', 'width', rightOf] as const) : (['y', 'height', bottomOf] as const)
  const boxes = [...new Set(ids)]
    .flatMap((id) => {
      const box = layout.boxes.get(id)
      return box && theory.elements.has(id) ? [{ id, box }] : []
    })
    .sort((a, b) => a.box[axis] - b.box[axis] || (a.id < b.id ? -1 : 1))
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (!first || !last || boxes.length < 3) return new Map()
  const taken = boxes.reduce((sum, { box }) => sum + box[size], 0)
  const air = (endOf(last.box) - first.box[axis] - taken) / (boxes.length - 1)
  let next = first.box[axis]
  const places = new Map<Id, Place>()
  for (const { id, box } of boxes) {
    places.set(id, placeOf(theory, layout, id, { x: box.x, y: box.y, [axis]: next }))
    next += box[size] + air
  }
  return places
}
