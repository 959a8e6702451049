import type { Band, Element, Id, Link } from '../model/index.js'

/**
 * The column for a box that could stand in several (a side effect, an outcome without a time, a note): the one
 * nearest to what it is linked with; unlinked, the last. Null where there is none.
 */
export function nearestBand(
  element: Element,
  where: {
    readonly bands: readonly Band[]
    readonly bandOf: ReadonlyMap<Id, Id>
    readonly links: ReadonlyMap<Id, Link>
  },
): Id | null {
  const columns = where.bands.filter(({ placement }) => placement === 'main')
  const canStand = (band: Band) => element.type === 'note' || band.types.includes(element.type)
  const linked = linkedWith(element.id, where.links).flatMap((id) => {
    const index = columns.findIndex((band) => band.id === where.bandOf.get(id))
    return index === -1 ? [] : [index]
  })
  let nearest: { readonly id: Id; readonly distance: number } | null = null
  for (const [index, band] of columns.entries()) {
    if (!canStand(band)) continue
    const distance = linked.reduce((sum, other) => sum + Math.abs(other - index), 0)
    const isNearer = nearest === null || distance < nearest.distance || linked.length === 0
    if (isNearer) nearest = { id: band.id, distance }
  }
  return nearest?.id ?? null
}

function linkedWith(id: Id, links: ReadonlyMap<Id, Link>): readonly Id[] {
  return [...links.values()].flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))
}
