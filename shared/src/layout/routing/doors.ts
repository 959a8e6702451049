import { bottomOf, type Rect, rightOf } from '../geometry.js'
import { firstAfter, nearestLine, type RouteGrid } from './route-grid.js'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** A place where a link may leave or enter a box. */
export interface Door {
  readonly side: Side
  /** Indices of the grid node outside it. */
  readonly x: number
  readonly y: number
  /** Length to that node and what its side costs, in pixels of detour. */
  readonly cost: number
}

/** Detours, in pixels, that are taken to use another side instead. */
export type SideCosts = Readonly<Record<Side, number>>

/** A door on the top or bottom is at least this far from the corners. */
const CORNER = 16
/** From here on a box is so wide that links may leave it anywhere along its top and bottom. */
const WIDE = 186
const NEAREST = 5

/** Where a box has doors that are not walled up. */
export function doorsOf(rect: Rect, grid: RouteGrid, costs: SideCosts): Door[] {
  const { xs, ys, blocked } = grid
  const doors: Door[] = []
  const add = (side: Side, x: number, y: number) => {
    const [lineX, lineY] = [xs[x], ys[y]]
    if (lineX === undefined || lineY === undefined || blocked[x * ys.length + y] === 1) return
    const away =
      side === 'left'
        ? rect.x - lineX
        : side === 'right'
          ? lineX - rightOf(rect)
          : side === 'top'
            ? rect.y - lineY
            : lineY - bottomOf(rect)
    doors.push({ side, x, y, cost: away + costs[side] })
  }
  const middleY = nearestLine(ys, rect.y + rect.height / 2)
  add('right', firstAfter(xs, rightOf(rect) + NEAREST), middleY)
  add('left', firstAfter(xs, rect.x - NEAREST) - 1, middleY)
  const [above, below] = [firstAfter(ys, rect.y - NEAREST) - 1, firstAfter(ys, bottomOf(rect) + NEAREST)]
  const middleX = nearestLine(xs, rect.x + rect.width / 2)
  const [from, to] =
    rect.width < WIDE
      ? [middleX, middleX + 1]
      : [firstAfter(xs, rect.x + CORNER), firstAfter(xs, rightOf(rect) - CORNER)]
  for (let x = from; x < to; x++) {
    add('top', x, above)
    add('bottom', x, below)
  }
  return doors
}
