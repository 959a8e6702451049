import type { Id, Theory } from '../../model/index.js'
import { COLUMN_GAP, HEAD_AIR, HEAD_HEIGHT, LANE, STRIP_REACH, WIDEST_GAP } from '../dimensions.js'
import type { MapLayout } from '../map-layout.js'
import { signRoom } from '../sign-room.js'
import type { Starts } from './fill-columns.js'
import { hasColumns, lengthOf, type Stage } from './stage.js'

/** Of a gap this much is kept free of lanes: for bends on one side, for end signs on the other. */
const MARGINS = 28
/** Words of a link are broken to this width where it stands upright, or short: with air on both sides. */
const LABEL_GAP = 78
/** Gaps grow by steps, so that most small changes move nothing. */
const STEP = 20
/** A gap may be this much too narrow before a small change moves half of a map that nobody placed. */
const TOO_NARROW = 24
/** Or this much too wide: that takes room, and nothing else. A box with many links takes lanes for three steps with it. */
const TOO_WIDE = 3 * STEP + 4

/**
 * How far apart the boxes of neighbouring main bands stand: the more links turn between them, the further; and at
 * least so far that the sign of a rating between two boxes lies on neither. Where every box is placed nothing else
 * counts: two people who have the same theory see the same map, whichever way they came to it. Where some are not, they
 * keep their places, and so do gaps, nearly.
 */
export function columnGaps(
  stage: Stage,
  starts: Starts,
  { theory, previous }: { theory: Theory; previous?: MapLayout | undefined },
): number[] {
  const kept = stage.main.every(({ items }) => items.every(({ element }) => element.position)) ? undefined : previous
  const heads = hasColumns(stage.flow) ? 0 : HEAD_HEIGHT + HEAD_AIR
  const rooms = hasColumns(stage.flow) ? roomForSigns(stage, theory) : []
  return turnsByGap(stage, starts, theory).map((turns, index) => {
    const least = Math.max(COLUMN_GAP, rooms[index] ?? 0)
    const wanted = MARGINS + LANE * (lanesFor(turns) - 1)
    const steps = Math.ceil(Math.max(0, wanted - COLUMN_GAP) / STEP)
    const gap = Math.max(least, Math.min(WIDEST_GAP, COLUMN_GAP + steps * STEP)) + heads
    const before = gapBefore(stage, index, kept)
    if (before === null || before < least + heads) return gap
    return before >= gap - TOO_NARROW && before <= gap + TOO_WIDE ? before : gap
  })
}

/** How wide the gap after a band was; null where its two bands did not stand side by side. */
function gapBefore({ main, flow }: Stage, index: number, previous: MapLayout | undefined): number | null {
  const [a, b] = [main[index], main[index + 1]].map((filled) => filled && previous?.bands.get(filled.band.id)?.ground)
  if (!a || !b) return null
  const apart = hasColumns(flow)
    ? Math.max(b.x - a.x - a.width, a.x - b.x - b.width)
    : Math.max(b.y - a.y - a.height, a.y - b.y - b.height)
  return apart > 0 && apart <= 2 * WIDEST_GAP ? apart + 2 * STRIP_REACH : null
}

/** After each band, the room that the widest sign on a link to the very next band asks for, or its words. */
function roomForSigns({ main }: Stage, theory: Theory): number[] {
  const columns = new Map<Id, number>()
  main.forEach(({ items }, column) => {
    for (const { id } of items) columns.set(id, column)
  })
  const rooms = main.map(() => 0)
  for (const { from, to, rating, confidence, label } of theory.links.values()) {
    const [start, end] = [columns.get(from), columns.get(to)]
    if (start === undefined || end !== start + 1) continue
    const words = Object.values(label).some((text) => text !== '') ? LABEL_GAP : 0
    rooms[start] = Math.max(rooms[start] ?? 0, words, signRoom(rating ?? confidence))
  }
  return rooms
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
  if (MARGINS + LANE * (all - 1) <= WIDEST_GAP) return all
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
