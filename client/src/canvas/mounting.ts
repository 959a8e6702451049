import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { distanceToRect } from './geometry.js'

/**
 * Up to so many boxes all that are in view are elements of the page. Of a map with more, only as many as a hand can reach
 * at once: a painted box takes a tenth of the time that an element takes, at each step of a drag or of the camera.
 */
export const LARGE_MAP = 60
export const NEAREST = 6
const NEAREST_FROM_ZOOM = 0.5

/** What is looked at and touched at this moment. */
export interface MountRequest {
  readonly zoom: number
  /** Boxes on the map, in view or not. */
  readonly boxes: number
  /** Boxes that the view shows at least a corner of; looked for where that matters. */
  readonly inView: () => readonly Id[]
  readonly rectOf: (id: Id) => Rect | undefined
  /** Where the pointer is, or else the middle of the view; map pixels. */
  readonly pointer: Point
  /** Focused, hovered, dragged, edited: mounted wherever they are. */
  readonly touched: Iterable<Id>
  readonly selected: ReadonlySet<Id>
}

/** Whether more is there than can all be elements of the page. */
export function isCrowd({ boxes }: Pick<MountRequest, 'boxes'>): boolean {
  return boxes > LARGE_MAP
}

/** Which boxes are elements of the page; all others are painted only. */
export function mountedBoxes(request: MountRequest): Set<Id> {
  const mounted = new Set<Id>()
  for (const id of request.touched) if (request.rectOf(id) !== undefined) mounted.add(id)
  if (!isCrowd(request)) {
    for (const id of request.inView()) mounted.add(id)
    return mounted
  }
  // Everything may be selected at once: then, too, only what is near is mounted.
  if (request.selected.size > 0) {
    const selected = request.inView().filter((id) => request.selected.has(id))
    addNearest(mounted, selected, request)
  }
  if (request.zoom >= NEAREST_FROM_ZOOM) addNearest(mounted, request.inView(), request)
  return mounted
}

function addNearest(mounted: Set<Id>, ids: readonly Id[], { rectOf, pointer }: MountRequest): void {
  const byDistance = ids
    .map((id) => ({ id, distance: distanceTo(rectOf(id), pointer) }))
    .sort((a, b) => a.distance - b.distance)
  for (const { id } of byDistance) {
    if (mounted.size >= NEAREST) return
    mounted.add(id)
  }
}

function distanceTo(rect: Rect | undefined, point: Point): number {
  return rect === undefined ? Number.POSITIVE_INFINITY : distanceToRect(point, rect)
}
