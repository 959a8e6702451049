import type { Id, Theory } from '../../model/index.js'
import { COLUMN_GAP, HEAD_AIR, HEAD_HEIGHT, LANE, WIDEST_GAP } from '../dimensions.js'
import { lengthOf, type Starts } from './fill-columns.js'
import { hasColumns, type Stage } from './stage.js'

/** Links that need fewer lanes than this fit in the narrowest gap. */
const FREE_LANES = 2
/** Gaps grow in steps, so that one more link does not make the whole map breathe. */
const STEP = 12

/** How far apart the boxes of neighbouring main bands stand: the more links turn between them, the further. */
export function columnGaps(stage: Stage, starts: Starts, theory: Theory): number[] {
  const heads = hasColumns(stage.flow) ? 0 : HEAD_HEIGHT + HEAD_AIR
  return turnsByGap(stage, starts, theory).map((turns) => {
    const lanes = lanesFor(turns)
    const wanted = lanes <= FREE_LANES ? COLUMN_GAP : 48 + LANE * lanes
    return Math.min(WIDEST_GAP, COLUMN_GAP + STEP * Math.ceil((wanted - COLUMN_GAP) / STEP)) + heads
  })
}

interface Turn {
  readonly start: Id
  readonly from: number
  readonly to: number
}

function turnsByGap({ main, flow }: Stage, starts: Starts, theory: Theory): Turn[][] {
  const places = new Map<Id, { column: number; centre: number }>()
  main.forEach(({ items }, column) => {
    for (const item of items) {
      places.set(item.id, { column, centre: (starts.get(item.id) ?? 0) + lengthOf(item, flow) / 2 })
    }
  })
  const gaps: Turn[][] = main.map(() => [])
  for (const { from, to } of theory.links.values()) {
    const [start, end] = [places.get(from), places.get(to)]
    if (!start || !end || Math.abs(start.centre - end.centre) < 24 || start.column >= end.column) continue
    const turn = { start: from, from: Math.min(start.centre, end.centre), to: Math.max(start.centre, end.centre) }
    gaps[end.column - 1]?.push(turn)
  }
  return gaps
}

/** How many lanes the turns need side by side, where links from one box share theirs if there are many. */
function lanesFor(turns: readonly Turn[]): number {
  const all = deepest(turns)
  if (LANE * all + 48 <= WIDEST_GAP) return all
  const shared = new Map<Id, Turn>()
  for (const turn of turns) {
    const { start } = turn
    const known = shared.get(start) ?? turn
    shared.set(start, { start, from: Math.min(known.from, turn.from), to: Math.max(known.to, turn.to) })
  }
  return deepest([...shared.values()])
}

function deepest(turns: readonly Turn[]): number {
  const events = turns.flatMap(({ from, to }) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ])
  events.sort((a, b) => a.at - b.at || a.step - b.step)
  let [depth, most] = [0, 0]
  for (const { step } of events) {
    depth += step
    most = Math.max(most, depth)
  }
  return most
}
