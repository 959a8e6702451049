import { type Band, type Element, type Id, inOrder, type Link, type Theory } from '../../model/index.js'

/**
 * The order in which findings are told: boxes band by band as one reads the map, links by where they start and end,
 * records by what they are on. It depends on what the things say, not on how they came.
 */
export interface ReadingOrder {
  compare(a: Id, b: Id): number
  sorted<T extends { readonly id: Id }>(things: readonly T[]): T[]
}

const AS_READ: readonly Band['placement'][] = ['above', 'main', 'below']
const LAST = Number.MAX_SAFE_INTEGER

export function readingOrder(theory: Theory): ReadingOrder {
  const places = new Map<Id, number>()
  for (const { id } of elementsAsRead(theory)) places.set(id, places.size)
  for (const { id } of linksAsRead(theory, places)) places.set(id, places.size)
  const seats = new Map<Id, number>()
  for (const kind of ['indicators', 'assumptions', 'evidence', 'actors'] as const) {
    for (const { id, on } of theory[kind].values()) {
      seats.set(id, Math.min(LAST, ...on.map((thing) => places.get(thing) ?? LAST)))
    }
  }
  const placeOf = (id: Id) => places.get(id) ?? seats.get(id) ?? LAST
  const compare = (a: Id, b: Id) => placeOf(a) - placeOf(b) || byCode(a, b)
  return { compare, sorted: (things) => [...things].sort((a, b) => compare(a.id, b.id)) }
}

function elementsAsRead({ bands, elements }: Theory): readonly Element[] {
  const bandPlaces = new Map<Id, number>()
  for (const placement of AS_READ) {
    for (const { id } of inOrder([...bands.values()].filter((band) => band.placement === placement))) {
      bandPlaces.set(id, bandPlaces.size)
    }
  }
  const bandOf = ({ band }: Element) => (band === null ? LAST : (bandPlaces.get(band) ?? LAST))
  return inOrder(elements.values()).sort(
    (a, b) => Number(a.within !== null) - Number(b.within !== null) || bandOf(a) - bandOf(b),
  )
}

function linksAsRead({ links }: Theory, places: ReadonlyMap<Id, number>): readonly Link[] {
  const at = (id: Id) => places.get(id) ?? LAST
  return [...links.values()].sort(
    (a, b) =>
      at(a.from) - at(b.from) ||
      at(a.to) - at(b.to) ||
      byCode(a.from, b.from) ||
      byCode(a.to, b.to) ||
      byCode(a.kind, b.kind) ||
      byCode(a.id, b.id),
  )
}

// By code unit, so that it is the same wherever it runs.
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
