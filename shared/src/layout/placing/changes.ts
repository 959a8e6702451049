import type { Id } from '../../model/index.js'
import type { MapLayout } from '../map-layout.js'
import { hasColumns, type Stage } from './stage.js'

/** Where a box came or went: in which main band, and where along it. */
export interface Change {
  readonly column: number
  /** Null: it has no place yet. */
  readonly centre: number | null
}

/**
 * Where boxes of the main bands came or went since a layout.
 *
 * @param before centres of those that had a place in it
 */
export function changesOf(stage: Stage, before: ReadonlyMap<Id, number>, previous: MapLayout | undefined): Change[] {
  const { main, flow } = stage
  const here = new Set(main.flatMap(({ items }) => items.map(({ id }) => id)))
  const came = main.flatMap(({ items }, column) =>
    items.flatMap(({ id }): Change[] => (before.has(id) ? [] : [{ column, centre: null }])),
  )
  const [along, across] = hasColumns(flow) ? (['y', 'x'] as const) : (['x', 'y'] as const)
  const [length, depth] = hasColumns(flow) ? (['height', 'width'] as const) : (['width', 'height'] as const)
  const went = [...(previous?.boxes ?? [])].flatMap(([id, box]): Change[] => {
    if (here.has(id)) return []
    const column = main.findIndex(({ band }) => {
      const ground = previous?.bands.get(band.id)?.ground
      return ground && box[across] >= ground[across] && box[across] < ground[across] + ground[depth]
    })
    const origin = previous?.bands.get(main[column]?.band.id ?? '')?.origin
    return origin ? [{ column, centre: box[along] - origin[along] + box[length] / 2 }] : []
  })
  return [...came, ...went]
}
