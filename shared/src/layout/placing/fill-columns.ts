import type { Flow, Id, Theory } from '../../model/index.js'
import { STRIP_PADDING } from '../dimensions.js'
import { arrangeColumns } from '../layered/arrange-columns.js'
import type { MapLayout } from '../map-layout.js'
import { bestOpening } from './best-opening.js'
import { changesOf } from './changes.js'
import { type DrawnLinks, drawnLinks } from './drawn-links.js'
import { fillLine, type Newcomer, type Span } from './fill-line.js'
import { leansOf } from './leans.js'
import { type Neighbours, neighboursOf } from './neighbours.js'
import { hasColumns, type Item, lengthOf, type Stage } from './stage.js'
import { columnsOf, untangleRound } from './untangle-round.js'
import { withoutOverlaps } from './without-overlaps.js'

/** Where things stand along their columns: from the column's origin to their near end, map pixels. */
export type Starts = Map<Id, number>

/** So far a new box may move the others, on average, to cross fewer links. */
const MOST_MEAN_PX = 4

/** What stands minds being moved this much more than what is new. */
const STANDING_WEIGHT = 20

/**
 * Where along its column every box of the main bands stands. Placed boxes stand where people put them. Others keep
 * their place of the layout before; failing that they find one near what they are linked with.
 */
export function fillColumns(stage: Stage, theory: Theory, previous?: MapLayout): Starts {
  const known = knownStarts(stage, previous)
  const count = stage.main.reduce((sum, { items }) => sum + items.length, 0)
  if (known.size === 0) return arranged(stage, theory)
  if (known.size === count && stage.main.every(({ items }) => items.every((item) => item.element.position)))
    return known
  // Mostly new: what is new is better placed by the whole picture than by its neighbours.
  const whole = known.size * 2 < count ? arranged(stage, theory) : new Map<Id, number>()
  const neighbours = neighboursOf(theory)
  const columnOf = columnsOf(stage)
  const sizes = new Map(stage.main.flatMap(({ items }) => items.map((item) => [item.id, lengthOf(item, stage.flow)])))
  const centres = new Map<Id, number>()
  for (const [id, start] of known) centres.set(id, start + (sizes.get(id) ?? 0) / 2)
  const drawn = drawnLinks(columnOf, theory.links.values(), centres)
  const before = new Map(centres)
  for (const { items } of stage.main) {
    fillColumn(items, { flow: stage.flow, known, whole, neighbours, columnOf, centres, drawn })
  }
  if (whole.size === 0) untangleRound(changesOf(stage, before, previous), { stage, neighbours, drawn, before, known })
  return known
}

interface Surroundings {
  readonly flow: Flow
  /** Starts of what stands; what finds a place is added. */
  readonly known: Starts
  readonly whole: ReadonlyMap<Id, number>
  readonly neighbours: Neighbours
  readonly columnOf: ReadonlyMap<Id, number>
  readonly centres: Map<Id, number>
  readonly drawn: DrawnLinks
}

function fillColumn(items: readonly Item[], around: Surroundings): void {
  const { flow, known, centres, columnOf, drawn } = around
  const fixed: Span[] = []
  const movable: Newcomer[] = []
  const fresh: Item[] = []
  for (const item of items) {
    const size = lengthOf(item, flow)
    const start = known.get(item.id)
    if (start === undefined) fresh.push(item)
    else if (item.element.position) fixed.push({ start, size })
    else movable.push({ id: item.id, size, centre: start + size / 2, weight: STANDING_WEIGHT })
  }
  for (const item of fresh) {
    const size = lengthOf(item, flow)
    const wish = wishOf(item, size, items, around)
    const centre =
      fixed.length > 0
        ? wish
        : bestOpening(item.id, {
            standing: movable,
            size,
            wish,
            drawn,
            beside: besideOf(item, around),
            most: MOST_MEAN_PX * columnOf.size,
          })
    movable.push({ id: item.id, size, centre, weight: 1 })
    centres.set(item.id, centre)
  }
  for (const [id, start] of fillLine(fixed, movable)) {
    known.set(id, start)
    const centre = start + (movable.find((one) => one.id === id)?.size ?? 0) / 2
    centres.set(id, centre)
    drawn.put(id, centre)
  }
}

/** Centres of what a box is linked with in its own column. */
function besideOf({ id }: Item, { neighbours, columnOf, centres }: Surroundings): number[] {
  const linked = neighbours.get(id) ?? []
  return linked.flatMap((other) => (columnOf.get(other) === columnOf.get(id) ? (centres.get(other) ?? []) : []))
}

/** Where a new box would like its centre: level with what it is linked with, else after everything in its column. */
function wishOf(item: Item, size: number, items: readonly Item[], around: Surroundings): number {
  const start = around.whole.get(item.id)
  if (start !== undefined) return start + size / 2
  const linked = (around.neighbours.get(item.id) ?? []).flatMap((id) => around.centres.get(id) ?? [])
  if (linked.length > 0) return linked.reduce((sum, centre) => sum + centre, 0) / linked.length
  const ends = items.flatMap((other) => {
    const known = around.centres.get(other.id)
    return known === undefined ? [] : [known + lengthOf(other, around.flow)]
  })
  return ends.length === 0 ? STRIP_PADDING + size / 2 : Math.max(...ends) + size
}

function arranged(stage: Stage, theory: Theory): Starts {
  const { main, flow } = stage
  const leans = leansOf(stage, theory)
  const columns = main.map(({ items }) =>
    items.map((item) => ({
      id: item.id,
      group: item.element.group,
      size: lengthOf(item, flow),
      lean: leans.get(item.id) ?? 0,
    })),
  )
  const starts = arrangeColumns(columns, theory.links.values(), flow)
  for (const [id, start] of starts) starts.set(id, start + STRIP_PADDING)
  return starts
}

function knownStarts({ main, flow }: Stage, previous?: MapLayout): Starts {
  const starts: Starts = new Map()
  const axis = hasColumns(flow) ? 1 : 0
  const along = axis === 1 ? 'y' : 'x'
  const across = axis === 1 ? 'x' : 'y'
  for (const { band, items } of main) {
    const area = previous?.bands.get(band.id)
    const standing = items.flatMap((item) =>
      item.element.position ? [{ id: item.id, start: item.element.position[axis], size: lengthOf(item, flow) }] : [],
    )
    for (const [id, start] of withoutOverlaps(standing)) starts.set(id, start)
    for (const { id, element } of items) {
      const box = previous?.boxes.get(id)
      if (element.position || !area || !box) continue
      const apart = box[across] - area.ground[across]
      const reach = across === 'x' ? area.ground.width : area.ground.height
      if (apart >= 0 && apart < reach) starts.set(id, box[along] - area.origin[along])
    }
  }
  return starts
}
