import { WIDEST_GAP } from '../dimensions.js'
import { bottomOf, centreOf, type Rect, rightOf } from '../geometry.js'
import type { Obstacles } from './obstacles.js'

/** Lines keep this far from a box where there is room, map pixels. */
const AWAY = 14
/** A line nearer to a box than this is not free. */
const TIGHT = 4
/** Lines nearer to one another than this count as one. */
const SAME = 3
/** A line along a gap serves the boxes that are so near to it. */
const BESIDE = WIDEST_GAP / 2 + 10
/** More nodes than this are thinned out: a map of boxes that stand on no common lines. */
const MOST_NODES = 1_500_000

/** Lines on which links may run, and where boxes are in the way. */
export interface RouteGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** By `x * ys.length + y`: 1 where a box is. */
  readonly blocked: Uint8Array
}

export interface GridLines {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/**
 * The lines between, round and through the middles of boxes.
 *
 * @param ends rectangles that links may end at without being in the way
 * @param given lines that should be there in any case; along gaps they are all that is needed
 */
export function routeGridOf(obstacles: Obstacles, ends: readonly Rect[], given: GridLines): RouteGrid {
  const xs = [...given.xs]
  const ys = [...given.ys]
  for (const rect of obstacles.all) {
    const { x, y } = centreOf(rect)
    xs.push(x)
    ys.push(y)
    const room = roomRound(rect, obstacles)
    ys.push(rect.y - room.above / 2, bottomOf(rect) + room.below / 2)
    if (!given.xs.some((line) => line > rect.x - BESIDE && line < rect.x)) xs.push(rect.x - room.left / 2)
    if (!given.xs.some((line) => line > rightOf(rect) && line < rightOf(rect) + BESIDE))
      xs.push(rightOf(rect) + room.right / 2)
  }
  for (const rect of ends) {
    const { x, y } = centreOf(rect)
    xs.push(x, rect.x - AWAY, rightOf(rect) + AWAY)
    ys.push(y, rect.y - AWAY, bottomOf(rect) + AWAY)
  }
  let [columns, rows] = [distinct(xs, SAME), distinct(ys, SAME)]
  for (let apart = SAME * 2; columns.length * rows.length > MOST_NODES; apart *= 2) {
    columns = distinct(columns, apart)
    rows = distinct(rows, apart)
  }
  const blocked = new Uint8Array(columns.length * rows.length)
  for (const rect of obstacles.all) block(blocked, rect, columns, rows)
  return { xs: columns, ys: rows, blocked }
}

/** Twice how far the lines round a box are from it: half way to the next box, at most twice AWAY. */
function roomRound(rect: Rect, obstacles: Obstacles): { above: number; below: number; left: number; right: number } {
  const room = { above: 2 * AWAY, below: 2 * AWAY, left: 4 * AWAY, right: 4 * AWAY }
  const [right, bottom] = [rightOf(rect), bottomOf(rect)]
  const near = { x: rect.x - 60, y: rect.y - 30, width: rect.width + 120, height: rect.height + 60 }
  for (const other of obstacles.touching(near)) {
    if (other === rect) continue
    if (other.x < right && rightOf(other) > rect.x) {
      if (bottomOf(other) <= rect.y) room.above = Math.min(room.above, rect.y - bottomOf(other))
      if (other.y >= bottom) room.below = Math.min(room.below, other.y - bottom)
    }
    if (other.y < bottom && bottomOf(other) > rect.y) {
      if (rightOf(other) <= rect.x) room.left = Math.min(room.left, rect.x - rightOf(other))
      if (other.x >= right) room.right = Math.min(room.right, other.x - right)
    }
  }
  return room
}

function distinct(lines: readonly number[], apart: number): number[] {
  const kept: number[] = []
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = kept.at(-1)
    if (last === undefined || line - last >= apart) kept.push(line)
  }
  return kept
}

function block(blocked: Uint8Array, rect: Rect, xs: readonly number[], ys: readonly number[]): void {
  const [left, right] = [firstAfter(xs, rect.x - TIGHT), firstAfter(xs, rightOf(rect) + TIGHT)]
  const [top, bottom] = [firstAfter(ys, rect.y - TIGHT), firstAfter(ys, bottomOf(rect) + TIGHT)]
  for (let x = left; x < right; x++) blocked.fill(1, x * ys.length + top, x * ys.length + bottom)
}

/** Index of the first line after a coordinate. */
export function firstAfter(lines: readonly number[], at: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the line nearest to a coordinate. */
export function nearestLine(lines: readonly number[], at: number): number {
  const after = firstAfter(lines, at)
  const [before, next] = [lines[after - 1] ?? -Infinity, lines[after] ?? Infinity]
  return at - before <= next - at ? after - 1 : after
}
