import type { Id, Theory } from '../model/index.js'
import { bottomOf, type Point, type Rect, rightOf, unionOf } from './geometry.js'
import type { MapLayout } from './map-layout.js'
import type { Place } from './tidy-positions.js'

/** Edges and middles boxes can be brought onto one line by. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** Where boxes stand once they are on one line. In a main band they keep their column: only places along it count. */
export function alignedPositions(
  theory: Theory,
  layout: MapLayout,
  ids: Iterable<Id>,
  how: Alignment,
): ReadonlyMap<Id, Place> {
  const boxes = [...new Set(ids)].flatMap((id) => {
    const box = layout.boxes.get(id)
    return box && theory.elements.has(id) ? [{ id, box }] : []
  })
  const frame = unionOf(boxes.map(({ box }) => box))
  if (!frame || boxes.length < 2) return new Map()
  return new Map(boxes.map(({ id, box }) => [id, placeOf(theory, layout, id, corners[how](frame, box))]))
}

const corners: Record<Alignment, (frame: Rect, box: Rect) => Point> = {
  left: (frame, { y }) => ({ x: frame.x, y }),
  centre: (frame, { y, width }) => ({ x: frame.x + (frame.width - width) / 2, y }),
  right: (frame, { y, width }) => ({ x: rightOf(frame) - width, y }),
  top: (frame, { x }) => ({ x, y: frame.y }),
  middle: (frame, { x, height }) => ({ x, y: frame.y + (frame.height - height) / 2 }),
  bottom: (frame, { x, height }) => ({ x, y: bottomOf(frame) - height }),
}

/** A corner on the map as the document keeps it for this element, which stays in its band. */
export function placeOf(theory: Theory, layout: MapLayout, id: Id, corner: Point): Place {
  const band = theory.elements.get(id)?.band ?? null
  const area = band === null ? undefined : layout.bands.get(band)
  const origin = area?.origin ?? { x: 0, y: 0 }
  return { band: area ? band : null, position: [corner.x - origin.x, corner.y - origin.y] }
}
