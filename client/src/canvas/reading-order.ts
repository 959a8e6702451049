import type { MapLayout } from '@throughline/shared/layout'
import { type Band, type Id, inOrder, type Theory } from '@throughline/shared/model'

/** The boxes of one band, or those outside all bands (band null), in the order in which one reads them. */
export interface Reading {
  readonly band: Band | null
  readonly ids: readonly Id[]
}

/** Everything on the map in reading order: bands above, main bands in the order of time, bands below, the rest. */
export function readingOrder(theory: Theory, layout: MapLayout): readonly Reading[] {
  const bands = inOrder(theory.bands.values())
  const ordered = (['above', 'main', 'below'] as const).flatMap((placement) =>
    bands.filter((band) => band.placement === placement),
  )
  const byBand = new Map<Id | null, Id[]>(ordered.map((band) => [band.id, []]))
  byBand.set(null, [])
  for (const { id, band } of theory.elements.values()) (byBand.get(band) ?? byBand.get(null))?.push(id)
  const columns = theory.details.flow === 'right' || theory.details.flow === 'left'
  return [...ordered, null].map((band) => {
    const down = columns === (band === null || band.placement === 'main')
    return { band, ids: sorted(byBand.get(band?.id ?? null) ?? [], layout, down) }
  })
}

function sorted(ids: readonly Id[], { boxes }: MapLayout, down: boolean): Id[] {
  const at = (id: Id): readonly [number, number] => {
    const { x, y } = boxes.get(id) ?? { x: 0, y: 0 }
    return down ? [y, x] : [x, y]
  }
  return [...ids].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1] || (a < b ? -1 : 1))
}
