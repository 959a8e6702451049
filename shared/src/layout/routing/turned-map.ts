import type { Id, Theory } from '../../model/index.js'
import { STRIP_REACH } from '../dimensions.js'
import { bottomOf, type Rect, rightOf, unionOf } from '../geometry.js'
import type { MapLayout } from '../map-layout.js'
import { hasColumns } from '../placing/stage.js'
import type { SideCosts } from './doors.js'
import { headsOf } from './heads-of.js'
import { Obstacles } from './obstacles.js'
import { type Orientation, orientationOf } from './orient.js'
import type { GridLines } from './route-grid.js'

/** What a link starts or ends at. */
export interface Terminal {
  readonly id: Id
  readonly rect: Rect
  /** Stands in a strip that crosses the map. */
  readonly crossing: boolean
}

/** The map, turned so that time runs to the right, as routing sees it. */
export interface TurnedMap {
  readonly turn: Orientation
  readonly terminals: ReadonlyMap<Id, Terminal>
  readonly obstacles: Obstacles
  /** Those of them that were not there before. */
  readonly fresh: Obstacles
  /** Where names of bands and groups are written. */
  readonly names: readonly Rect[]
  /** Lines along gaps, and round the bands. */
  readonly lines: GridLines
}

/** Time runs to the right: links leave there, and arrive at the left. */
const START: SideCosts = { right: 0, top: 60, bottom: 60, left: 200 }
const END: SideCosts = { left: 0, top: 60, bottom: 60, right: 200 }
/** Strips that cross the map are linked with it through their long sides. */
const CROSSING_START: SideCosts = { right: 20, left: 90, top: 0, bottom: 0 }
const CROSSING_END: SideCosts = { left: 20, right: 90, top: 0, bottom: 0 }

/** Lines run this far outside a band's ground. */
const OUTSIDE = 16

export const startCosts = ({ crossing }: Terminal): SideCosts => (crossing ? CROSSING_START : START)

export const endCosts = ({ crossing }: Terminal): SideCosts => (crossing ? CROSSING_END : END)

export function turnedMapOf(theory: Theory, layout: MapLayout, before?: MapLayout): TurnedMap {
  const { flow } = theory.details
  const turn = orientationOf(flow)
  const terminals = new Map<Id, Terminal>()
  for (const [id, frame] of layout.groups) terminals.set(id, { id, rect: turn.rect(frame), crossing: false })
  const boxes: Rect[] = []
  const fresh: Rect[] = []
  for (const [id, box] of layout.boxes) {
    const rect = turn.rect(box)
    const band = theory.elements.get(id)?.band
    const placement = band ? layout.bands.get(band)?.placement : undefined
    terminals.set(id, { id, rect, crossing: hasColumns(flow) && placement !== undefined && placement !== 'main' })
    boxes.push(rect)
    if (before?.boxes.get(id) !== box) fresh.push(rect)
  }
  const columns = [...layout.bands.values()].flatMap(({ placement, ground }) => {
    const { x, width } = turn.rect(ground)
    return placement === 'main' ? [[x + STRIP_REACH, x + width - STRIP_REACH] as const] : []
  })
  return {
    turn,
    terminals,
    obstacles: new Obstacles(boxes, columns),
    fresh: new Obstacles(fresh),
    names: headsOf(layout).map(turn.rect),
    lines: linesOf(layout, turn),
  }
}

function linesOf(layout: MapLayout, turn: Orientation): GridLines {
  const areas = [...layout.bands.values()]
  const main = areas.flatMap(({ placement, ground }) => (placement === 'main' ? [turn.rect(ground)] : []))
  const others = areas.flatMap(({ placement, ground }) => (placement === 'main' ? [] : [turn.rect(ground)]))
  main.sort((a, b) => a.x - b.x)
  // In a folded map bands stand under one another: only what is side by side has a gap.
  const xs = main.slice(1).flatMap((ground, index) => {
    const before = main[index] ?? ground
    return ground.x > rightOf(before) ? [(ground.x + rightOf(before)) / 2] : []
  })
  const ys = main.flatMap((ground) => [ground.y - OUTSIDE, bottomOf(ground) + OUTSIDE])
  for (const round of [unionOf(main), unionOf([turn.rect(layout.bounds)])]) {
    if (!round) continue
    xs.push(round.x - OUTSIDE, rightOf(round) + OUTSIDE)
    ys.push(round.y - OUTSIDE, bottomOf(round) + OUTSIDE)
  }
  for (const ground of others) ys.push(ground.y - OUTSIDE, bottomOf(ground) + OUTSIDE)
  return { xs, ys }
}
