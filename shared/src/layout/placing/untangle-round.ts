import type { Id } from '../../model/index.js'
import type { Change } from './changes.js'
import type { DrawnLinks } from './drawn-links.js'
import type { Neighbours } from './neighbours.js'
import { lengthOf, type Stage } from './stage.js'
import { type Standing, untangle } from './untangle.js'

/** A column further away counts as so many pixels along it. */
const COLUMN_AWAY = 300

/** Where boxes came or went, takes crossings out of what is round them. What people placed is not touched. */
export function untangleRound(
  changes: readonly Change[],
  given: {
    readonly stage: Stage
    readonly neighbours: Neighbours
    readonly drawn: DrawnLinks
    /** Centres before the change. */
    readonly before: ReadonlyMap<Id, number>
    /** Near ends of all boxes now; those that are moved are changed. */
    readonly known: Map<Id, number>
  },
): void {
  const { stage, neighbours, drawn, before, known } = given
  if (changes.length === 0 || !isFree(stage)) return
  const columnOf = columnsOf(stage)
  const columns = standingOf(stage, known, before)
  const near = ({ id, centre }: Standing) =>
    Math.min(
      ...changes.map(
        (change) =>
          Math.abs((columnOf.get(id) ?? 0) - change.column) * COLUMN_AWAY +
          Math.abs((change.centre ?? centre) - centre),
      ),
    )
  untangle(columns, { drawn, neighbours, near })
  for (const { id, size, centre } of columns.flat()) known.set(id, Math.round(2 * centre - size) / 2)
}

/** A frame, or a place that somebody chose, is worth more than a crossing. */
const isFree = ({ main }: Stage): boolean =>
  main.every(({ items }) => items.every(({ element }) => !element.position && !element.group))

/** In which main band each box is. */
export function columnsOf({ main }: Stage): Map<Id, number> {
  return new Map(main.flatMap(({ items }, column) => items.map(({ id }): [Id, number] => [id, column])))
}

function standingOf(
  { main, flow }: Stage,
  starts: ReadonlyMap<Id, number>,
  before: ReadonlyMap<Id, number>,
): Standing[][] {
  return main.map(({ items }) =>
    items.map((item) => {
      const size = lengthOf(item, flow)
      return { id: item.id, size, before: before.get(item.id) ?? null, centre: (starts.get(item.id) ?? 0) + size / 2 }
    }),
  )
}
