import type { Id, Theory } from '../model/index.js'
import { LANE_HEAD } from './dimensions.js'
import { type Rect, sameRect, unionOf } from './geometry.js'
import { lanesOf } from './lanes-of.js'
import type { BandArea, BoxSizer, MapLayout } from './map-layout.js'
import { roomOverHeads } from './marks-room.js'
import { fillColumns } from './placing/fill-columns.js'
import { frameGroups } from './placing/frame-groups.js'
import { keepIdentity } from './placing/keep-identity.js'
import { neighboursOf } from './placing/neighbours.js'
import { stageOf } from './placing/stage.js'
import { type MainArea, standColumns } from './placing/stand-columns.js'
import { standFree } from './placing/stand-free.js'
import { type LaneSpan, standInLanes } from './placing/stand-in-lanes.js'
import { standStrips } from './placing/stand-strips.js'

const NOTHING = { x: 0, y: 0, width: 0, height: 0 }

/**
 * Where everything stands. Placed boxes stand where people put them; unplaced ones find a place, always the same for
 * the same theory.
 *
 * @param previous the layout before a change: what was unplaced then stays where it stood, nearly
 */
export function placeTheory(theory: Theory, sizer: BoxSizer, previous?: MapLayout): MapLayout {
  const stage = stageOf(theory, sizer)
  const neighbours = neighboursOf(theory)
  const filled = fillColumns(stage, theory, previous)
  const lanes = lanesOf(theory)
  const sorted = lanes && standInLanes(stage, filled, lanes)
  const area = standColumns(stage, sorted?.starts ?? filled, { theory, previous })
  const lanesNow = areasOf(sorted?.spans ?? new Map(), area)
  standStrips(stage, area, { neighbours, previous, roomOver: roomOverHeads(theory) })
  standFree(stage, area, { theory, neighbours, previous })
  const areas = [...area.bands.values()]
  const heads = areas.map(({ head }) => head)
  const groups = frameGroups(theory, area.boxes, heads)
  const grounds = areas.map(({ ground }) => ground)
  const all = [...area.boxes.values(), ...groups.values(), ...grounds, ...heads, ...lanesNow.values()]
  const bounds = unionOf(all) ?? NOTHING
  return {
    boxes: keepIdentity(previous?.boxes, area.boxes, sameRect),
    bands: keepIdentity(previous?.bands, area.bands, sameArea),
    groups: keepIdentity(previous?.groups, groups, sameRect),
    lanes: keepIdentity(previous?.lanes, lanesNow, sameRect),
    bounds: previous && sameRect(previous.bounds, bounds) ? previous.bounds : bounds,
  }
}

/** Lanes reach across all columns, with their names before them. */
function areasOf(spans: ReadonlyMap<Id, LaneSpan>, { bands }: MainArea): Map<Id, Rect> {
  const columns = unionOf([...bands.values()].map(({ ground }) => ground))
  const lanes = new Map<Id, Rect>()
  for (const [id, { from, to }] of columns ? spans : []) {
    const x = (columns?.x ?? 0) - LANE_HEAD
    lanes.set(id, { x, y: from, width: LANE_HEAD + (columns?.width ?? 0), height: to - from })
  }
  return lanes
}

function sameArea(a: BandArea, b: BandArea): boolean {
  const sameOrigin = a.origin.x === b.origin.x && a.origin.y === b.origin.y
  return a.placement === b.placement && sameOrigin && sameRect(a.ground, b.ground) && sameRect(a.head, b.head)
}
