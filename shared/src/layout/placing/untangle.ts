import type { Id } from '../../model/index.js'
import { BOX_AIR } from '../dimensions.js'
import type { DrawnLinks } from './drawn-links.js'
import type { Neighbours } from './neighbours.js'

/** A box of a column, and where its centre stood before anything changed; null: it is new. */
export interface Standing {
  readonly id: Id
  readonly size: number
  readonly before: number | null
  centre: number
}

/** How far boxes may be moved by what one change of the map asks for: on average, and how many by more than a little. */
const MEAN_PX = 5.5
const FAR_PX = 20
const FAR_SHARE = 0.14
/** Pairs of links that may be looked at: keeps a change within a few milliseconds. */
const EFFORT = 15_000
const ROUNDS = 4
/** What is further from the change is left alone. */
const REACH = 600

interface Move {
  readonly boxes: readonly { readonly box: Standing; readonly centre: number }[]
  readonly gain: number
  readonly px: number
}

/** What a map is untangled by. */
export interface Tangle {
  readonly drawn: DrawnLinks
  readonly neighbours: Neighbours
  /** How far a box is from the change: the nearest are looked at first. */
  readonly near: (box: Standing) => number
}

/**
 * After a box came or went: exchanges neighbours of a column, or moves a box to where there is room, wherever that
 * takes crossings away and moves little. What is linked within its column keeps its order.
 *
 * @param columns boxes of each, in any order; their centres are changed
 */
export function untangle(columns: readonly Standing[][], { drawn, neighbours, near }: Tangle): void {
  const until = drawn.steps() + EFFORT
  for (let round = 0; round < ROUNDS; round++) {
    const moves = columns
      .flatMap((column) => movesIn(column, near).filter((boxes) => keepsOrder(boxes, column, neighbours)))
      .map((boxes) => ({ boxes, near: Math.min(...boxes.map(({ box }) => near(box))) }))
      .sort((a, b) => a.near - b.near)
      .flatMap(({ boxes }): Move[] => {
        const gain = drawn.steps() < until ? gainOf(boxes, drawn) : 0
        return gain > 0 ? [{ boxes, gain, px: pixels(boxes) }] : []
      })
      .sort((a, b) => b.gain / b.px - a.gain / a.px)
    const taken = new Set<readonly Standing[]>()
    let changed = false
    for (const { boxes } of moves) {
      const column = columns.find((one) => one.some(({ id }) => id === boxes[0]?.box.id))
      if (!column || taken.has(column) || !isSmall(boxes, columns) || gainOf(boxes, drawn) <= 0) continue
      for (const { box, centre } of boxes) {
        box.centre = centre
        drawn.put(box.id, centre)
      }
      taken.add(column)
      changed = true
    }
    if (!changed) break
  }
}

type Boxes = Move['boxes']

function movesIn(column: Standing[], near: Tangle['near']): Boxes[] {
  column.sort((a, b) => a.centre - b.centre)
  return [...exchanges(column), ...jumps(column)].filter((boxes) => boxes.some(({ box }) => near(box) <= REACH))
}

/** Two neighbours in one another's places, so that nothing else moves. */
function exchanges(column: readonly Standing[]): Boxes[] {
  return column.slice(1).flatMap((below, index): Boxes[] => {
    const above = column[index]
    if (!above) return []
    return [
      [
        { box: below, centre: above.centre - above.size / 2 + below.size / 2 },
        { box: above, centre: below.centre + below.size / 2 - above.size / 2 },
      ],
    ]
  })
}

/** One box to where there is room for it between two others, or before or after all. */
function jumps(column: readonly Standing[]): Boxes[] {
  const rooms = Array.from({ length: column.length + 1 }, (_, place) => {
    const [above, below] = [column[place - 1], column[place]]
    const from = above ? above.centre + above.size / 2 + BOX_AIR : -Infinity
    return { from, to: below ? below.centre - below.size / 2 - BOX_AIR : Infinity, above, below }
  })
  const wide = rooms.filter(({ from, to }) => to - from > BOX_AIR)
  return column.flatMap((box) =>
    wide.flatMap(({ from, to, above, below }): Boxes[] => {
      if (to - from < box.size || above === box || below === box) return []
      const centre = Math.max(from + box.size / 2, Math.min(to - box.size / 2, box.centre))
      return [[{ box, centre }]]
    }),
  )
}

function keepsOrder(boxes: Boxes, column: readonly Standing[], neighbours: Neighbours): boolean {
  const moved = new Map(boxes.map(({ box, centre }) => [box, centre]))
  return boxes.every(({ box, centre }) => {
    const linked = neighbours.get(box.id) ?? []
    return !column.some(
      (other) =>
        other !== box &&
        (other.centre - box.centre) * ((moved.get(other) ?? other.centre) - centre) < 0 &&
        linked.includes(other.id),
    )
  })
}

function gainOf(boxes: Boxes, drawn: DrawnLinks): number {
  const ids = boxes.map(({ box }) => box.id)
  const before = drawn.crossingsOf(ids)
  if (before === 0) return 0
  for (const { box, centre } of boxes) drawn.put(box.id, centre)
  const after = drawn.crossingsOf(ids)
  for (const { box } of boxes) drawn.put(box.id, box.centre)
  return before - after
}

const pixels = (boxes: Boxes): number => boxes.reduce((sum, { box, centre }) => sum + Math.abs(centre - box.centre), 1)

/** Whether the map stays as it was, nearly, with these boxes moved as well. */
function isSmall(boxes: Boxes, columns: readonly (readonly Standing[])[]): boolean {
  const moved = new Map(boxes.map(({ box, centre }) => [box, centre]))
  let [count, px, far] = [0, 0, 0]
  for (const column of columns) {
    for (const box of column) {
      if (box.before === null) continue
      const way = Math.abs((moved.get(box) ?? box.centre) - box.before)
      count += 1
      px += way
      if (way > FAR_PX) far += 1
    }
  }
  return px <= MEAN_PX * count && far <= FAR_SHARE * count
}
