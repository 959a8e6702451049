import { contains, type Point, type Rect } from '../../layout/index.js'
import type { DrawnArrow } from './drawing.js'
import type { PlacedBox } from './sketch.js'

/** Which boxes an arrow joins. */
export type Ends = Pick<DrawnArrow, 'from' | 'to'>

/** The boxes that an arrow touches or, where it touches none, ends near. */
export function nearEnds(arrow: DrawnArrow, boxes: readonly PlacedBox[], reach: number): Ends {
  const near = (point: Point | null, notThis: string | null) => nearest(point, notThis, boxes, reach)
  const [start, end] = [near(arrow.start, arrow.to), near(arrow.end, arrow.from)]
  // Where both ends are nearest to one box, it has the one that is nearer to it.
  const isOne = arrow.from === null && arrow.to === null && start !== null && start.id === end?.id
  const atEnd = isOne && start.apart > end.apart
  return {
    from: arrow.from ?? (atEnd ? near(arrow.start, end.id) : start)?.id ?? null,
    to: arrow.to ?? (isOne && !atEnd ? near(arrow.end, start.id) : end)?.id ?? null,
  }
}

/**
 * What an upright or level arrow joins that is laid between two boxes and touches neither, as thick ones are: where an end
 * is loose, the first box that it points at, or away from, no further on than twice its own length.
 */
export function aheadEnds({ from, to, start, end }: DrawnArrow, boxes: readonly PlacedBox[], reach: number): Ends {
  const ahead = (back: Point | null, through: Point | null, notThis: string | null) =>
    back === null || through === null ? null : firstAhead({ back, through, notThis }, boxes, reach)
  return { from: from ?? ahead(end, start, to), to: to ?? ahead(start, end, from) }
}

function nearest(
  point: Point | null,
  notThis: string | null,
  boxes: readonly PlacedBox[],
  reach: number,
): { readonly id: string; readonly apart: number } | null {
  if (point === null) return null
  let [best, distance, area] = [null as string | null, reach, Infinity]
  for (const { id, rect, isContainer } of boxes) {
    if (id === notThis) continue
    // Every point in a frame is within reach of it, so only its edge counts.
    const apart = isContainer ? fromEdge(rect, point) : fromRect(rect, point)
    const size = rect.width * rect.height
    if (apart < distance || (apart === distance && size < area)) [best, distance, area] = [id, apart, size]
  }
  return best === null ? null : { id: best, apart: distance }
}

function fromRect(rect: Rect, { x, y }: Point): number {
  const across = Math.max(rect.x - x, x - rect.x - rect.width, 0)
  const down = Math.max(rect.y - y, y - rect.y - rect.height, 0)
  return Math.hypot(across, down)
}

function fromEdge(rect: Rect, point: Point): number {
  if (!contains(rect, point)) return fromRect(rect, point)
  return Math.min(point.x - rect.x, rect.x + rect.width - point.x, point.y - rect.y, rect.y + rect.height - point.y)
}

function firstAhead(
  { back, through, notThis }: { readonly back: Point; readonly through: Point; readonly notThis: string | null },
  boxes: readonly PlacedBox[],
  reach: number,
): string | null {
  const [across, down] = [through.x - back.x, through.y - back.y]
  const length = Math.max(Math.abs(across), Math.abs(down))
  if (Math.min(Math.abs(across), Math.abs(down)) > length * STRAIGHT) return null
  const isLevel = length === Math.abs(across)
  let [best, distance] = [null as string | null, Math.min(length * 2, reach * 4)]
  for (const { id, rect, isContainer } of boxes) {
    if (
      isContainer ||
      id === notThis ||
      !(isLevel ? spans(rect.y, rect.height, through.y) : spans(rect.x, rect.width, through.x))
    )
      continue
    const apart = isLevel
      ? beyond(rect.x, rect.width, through.x, across > 0)
      : beyond(rect.y, rect.height, through.y, down > 0)
    if (apart >= 0 && apart <= distance) [best, distance] = [id, apart]
  }
  return best
}

/** How far an arrow may go aside, of its length, and still be level or upright. */
const STRAIGHT = 0.15

const spans = (from: number, size: number, at: number): boolean => at >= from && at <= from + size

/** How far beyond a place something begins, in the one way or the other; negative where it lies behind. */
const beyond = (from: number, size: number, at: number, isForward: boolean): number =>
  isForward ? from - at : at - from - size
