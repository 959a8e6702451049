import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { distanceToRect } from './geometry.js'

/** Up to this many boxes in view, all of them are elements of the page. */
export const ALL_UP_TO = 100
/** With more in view, this many nearest the pointer are, at a zoom where they can be read. */
export const NEAREST = 60
export const NEAREST_FROM_ZOOM = 0.5

/** What is looked at and touched at this moment. */
export interface MountRequest {
  readonly zoom: number
  /** Boxes that the view shows at least a corner of. */
  readonly inView: readonly Id[]
  readonly rectOf: (id: Id) => Rect | undefined
  /** Where the pointer is, or else the middle of the view; map pixels. */
  readonly pointer: Point
  /** Focused, hovered, dragged, edited: mounted wherever they are. */
  readonly touched: Iterable<Id>
  readonly selected: ReadonlySet<Id>
}

/** Which boxes are elements of the page; all others are painted only. */
export function mountedBoxes(request: MountRequest): Set<Id> {
  const mounted = new Set<Id>()
  for (const id of request.touched) if (request.rectOf(id) !== undefined) mounted.add(id)
  if (request.inView.length <= ALL_UP_TO) {
    for (const id of request.inView) mounted.add(id)
    return mounted
  }
  // Everything may be selected at once: then, too, only what is near is mounted.
  addNearest(
    mounted,
    request.inView.filter((id) => request.selected.has(id)),
    request,
  )
  if (request.zoom >= NEAREST_FROM_ZOOM) addNearest(mounted, request.inView, request)
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
