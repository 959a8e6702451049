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
    /** For each box, those it is linked with. */
    readonly linkedWith: ReadonlyMap<Id, readonly Id[]>
  },
): Id | null {
  const columns = where.bands.filter(({ placement }) => placement === 'main')
  const canStand = (band: Band) => element.type === 'note' || band.types.includes(element.type)
  const linked = (where.linkedWith.get(element.id) ?? []).flatMap((id) => {
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

/** The other ends of the links of every box, either way. */
export function otherEnds(links: Iterable<Link>): ReadonlyMap<Id, readonly Id[]> {
  const ends = new Map<Id, Id[]>()
  const add = (id: Id, other: Id) => {
    const others = ends.get(id)
    if (others === undefined) ends.set(id, [other])
    else others.push(other)
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return ends
}
