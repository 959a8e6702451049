import type { Id } from '../../model/index.js'
import type { Point } from '../geometry.js'
import { bundleRails } from './bundle-rails.js'
import type { Journey, KnownWay } from './find-ways.js'
import { isClear } from './is-clear.js'
import { cornersOf, type Wire, wireOf } from './rails.js'
import { settleRails } from './settle-rails.js'
import { spreadLanes } from './spread-lanes.js'
import { spreadLevels } from './spread-levels.js'
import { straightenRails } from './straighten-rails.js'
import type { TurnedMap } from './turned-map.js'

/** A link as it will be drawn: its corners, and which of its runs are its own. */
export interface DrawnWire {
  readonly corners: readonly Point[]
  /** For each run between two corners whether other links run there too. */
  readonly shared: readonly boolean[]
}

/** Turns ways that were found one by one into lines that lie beside one another. */
export function drawWires(
  journeys: readonly Journey[],
  ways: ReadonlyMap<Id, KnownWay>,
  { obstacles, names }: TurnedMap,
): Map<Id, DrawnWire> {
  const wires = journeys.flatMap(({ link, start, end }) => {
    const way = ways.get(link.id)?.way
    const given = { id: link.id, startId: start.id, endId: end.id, from: start.rect, to: end.rect }
    return way ? [wireOf({ ...given, way }, obstacles)] : []
  })
  straightenRails(wires, obstacles)
  bundleRails(wires)
  spreadLevels(wires)
  spreadLanes(wires)
  settleRails(wires, names)
  return new Map(wires.map((wire) => [wire.id, drawn(wire)]))

  function drawn(wire: Wire): DrawnWire {
    const corners = cornersOf(wire)
    if (isClear(corners, obstacles, [wire.from, wire.to])) {
      return { corners, shared: wire.rails.map(({ stops }) => stops.length > 1) }
    }
    return { corners: wire.way.corners, shared: [] }
  }
}
