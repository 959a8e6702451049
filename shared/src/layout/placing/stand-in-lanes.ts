import type { Id } from '../../model/index.js'
import { BOX_AIR, GROUP_SIDE, GROUP_TOP, STRIP_PADDING } from '../dimensions.js'
import type { Lanes } from '../lanes-of.js'
import type { Starts } from './fill-columns.js'
import { lengthOf, type Stage } from './stage.js'

/** From where to where a lane reaches along the columns, map pixels. */
export interface LaneSpan {
  readonly from: number
  readonly to: number
}

const AIR = BOX_AIR + 4
/** Inside a lane, above and below its boxes; more where frames of groups may stand in it. */
const PADDING = 14
/** A lane is at least this high: its name must fit. */
const LEAST = 84

/**
 * Sorts the boxes of columns into lanes that cross them, one under the other. Where a column crosses a lane its boxes
 * keep their order and stand in the middle, so that what follows one another in a lane is on one line.
 */
export function standInLanes(
  { main, flow }: Stage,
  starts: Starts,
  { order, laneOf }: Lanes,
): { starts: Starts; spans: Map<Id, LaneSpan> } {
  const placed: Starts = new Map()
  const spans = new Map<Id, LaneSpan>()
  const grouped = main.some(({ items }) => items.some(({ element }) => element.group !== null))
  const [over, under] = grouped ? [GROUP_TOP + 8, GROUP_SIDE + 8] : [PADDING, PADDING]
  let next = STRIP_PADDING
  for (const lane of order) {
    const stacks = main.map(({ items }) =>
      items
        .filter(({ id }) => laneOf(id) === lane)
        .sort((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1)),
    )
    const heights = stacks.map((stack) => stack.reduce((sum, item) => sum + lengthOf(item, flow) + AIR, -AIR))
    const height = Math.max(LEAST - over - under, ...heights)
    for (const [column, stack] of stacks.entries()) {
      let start = Math.round(next + over + (height - (heights[column] ?? 0)) / 2)
      for (const item of stack) {
        placed.set(item.id, start)
        start += lengthOf(item, flow) + AIR
      }
    }
    spans.set(lane, { from: next, to: next + over + height + under })
    next += over + height + under
  }
  return { starts: placed, spans }
}
