import { overlaps, type Point, type Rect } from '../geometry.js'
import type { DrawnWire } from './draw-wires.js'
import type { Obstacles } from './obstacles.js'

/** A link's mark with air round it, map pixels. */
const MARK = { width: 42, height: 26 }
/** A run shorter than this has no room for a mark between its bends. */
const ROOM = 44
/** Longer than this is no better. */
const LONG = 220

/** Finds the places of links' marks, one link after the other, so that they lie on no box and not on one another. */
export class MarkPlaces {
  readonly #obstacles: Obstacles
  readonly #taken: Rect[] = []

  constructor(obstacles: Obstacles) {
    this.#obstacles = obstacles
  }

  /** The middle of the longest run that has room. Only a link that `hasMark` keeps others away. */
  placeFor({ corners, shared }: DrawnWire, hasMark: boolean): Point {
    let [best, place] = [-Infinity, corners[0] ?? { x: 0, y: 0 }]
    for (const [index, to] of corners.slice(1).entries()) {
      const from = corners[index] ?? to
      const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
      const level = from.y === to.y
      const worth = Math.min(length, LONG) + (level && length >= ROOM ? 40 : 0) - (shared[index] ? 400 : 0)
      for (const share of sharesOf(length)) {
        const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
        const score = worth - Math.abs(share - 0.5) * 60 - (hasMark ? this.#trouble(point) : 0)
        if (score > best) [best, place] = [score, point]
      }
    }
    if (hasMark) this.#taken.push(markAt(place))
    return place
  }

  #trouble(point: Point): number {
    const mark = markAt(point)
    let trouble = 0
    for (const _ of this.#obstacles.touching(mark)) trouble += 300
    for (const other of this.#taken) if (overlaps(mark, other)) trouble += 500
    return trouble
  }
}

/** Where on a run a mark may stand: in its middle, else at its ends, in the gaps beside the boxes. */
function sharesOf(length: number): readonly number[] {
  if (length < 3 * ROOM) return [0.5]
  const end = 34 / length
  return [0.5, 0.35, 0.65, end, 1 - end]
}

function markAt({ x, y }: Point): Rect {
  return { x: x - MARK.width / 2, y: y - MARK.height / 2, ...MARK }
}
