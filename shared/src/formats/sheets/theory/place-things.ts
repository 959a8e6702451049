import { aBand, aGroup, type Band, type Element, type Id, inOrder, rankOf } from '../../../model/index.js'
import { grouped } from './grouped.js'
import { orderKeys } from './order-keys.js'
import type { Reading } from './reading.js'
import { referenceIn } from './references.js'
import type { SheetRow } from './sheet-row.js'
import { typeIn } from './types-in-words.js'

/** A row, and the id of what was made of it. */
export interface PlacedRow {
  readonly row: SheetRow
  readonly id: Id
}

/**
 * Puts boxes, groups and bands where their rows say they are: in a band, in a group, inside another box.
 *
 * @returns whether bands were made for what the rows of boxes say, which then have to be told what they hold
 */
export function placeThings(
  rows: {
    readonly elements: readonly PlacedRow[]
    readonly groups: readonly PlacedRow[]
    readonly bands: readonly PlacedRow[]
  },
  reading: Reading,
): boolean {
  const rowOf = new Map([...rows.elements, ...rows.groups, ...rows.bands].map(({ id, row }) => [id, row]))
  const { draft } = reading
  const groups = new Set(draft.groups.map(({ id }) => id))
  const hadBands = draft.bands.length > 0
  const inside = <T extends { readonly id: Id; readonly within: Id | null }>(thing: T): T => {
    const row = rowOf.get(thing.id)
    const within = row === undefined ? null : referenceIn(row, { id: 'within-id', name: 'within' }, reading.boxes)
    return within === null || groups.has(within) ? thing : { ...thing, within }
  }
  const elements = draft.elements.map((element): Element => {
    const row = rowOf.get(element.id)
    if (row === undefined) return element
    return inside({ ...element, band: bandOf(row, reading) ?? element.band, group: groupOf(row, reading) })
  })
  draft.elements = elements
  draft.groups = draft.groups.map(inside)
  const bands = draft.bands.map(inside)
  draft.bands = bands
  return !hadBands && bands.length > 0
}

function bandOf(row: SheetRow, reading: Reading): Id | null {
  const found = referenceIn(row, { id: 'band-id', name: 'band' }, reading.bands)
  const words = row.words('band')
  if (found !== null || words === '') return found
  const band = aBand({ id: reading.freeId('band'), label: { [reading.language]: words } })
  reading.draft.bands.push(band)
  reading.bands.add(band.id, [words])
  return band.id
}

function groupOf(row: SheetRow, reading: Reading): Id | null {
  const found = referenceIn(row, { id: 'group-id', name: 'group' }, reading.groups)
  const words = row.words('group')
  if (found !== null || words === '') return found
  const group = aGroup({ id: reading.freeId('group'), label: { [reading.language]: words } })
  reading.draft.groups.push(group)
  reading.groups.add(group.id, [words])
  reading.addBox(group.id, group.label)
  return group.id
}

/** Bands that only a column of boxes names hold what stands in them, in the order of cause. */
export function madeBands(bands: readonly Band[], elements: readonly Element[]): Band[] {
  const heldBy = grouped(elements, ({ band }) => band)
  const filled = bands.map((band) => {
    const held = heldBy.get(band.id) ?? []
    const said = typeIn(Object.values(band.label)[0] ?? '')
    const types = [...new Set([...(said === null ? [] : [said.type]), ...held.map(({ type }) => type)])]
    const [first] = held
    const terms = new Set(held.map(({ term }) => term))
    const ranks = held.map(rankOf).filter((rank) => rank !== null)
    return {
      band: { ...band, types, placement: placementOf(types), term: terms.size === 1 ? (first?.term ?? null) : null },
      rank: ranks.length === 0 ? null : Math.min(...ranks),
    }
  })
  const isRanked = filled.every(({ rank }) => rank !== null)
  const sorted = isRanked ? filled.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : filled
  const orders = orderKeys(sorted.length)
  return inOrder(sorted.map(({ band }, index) => ({ ...band, order: orders[index] ?? 'a0' })))
}

const AROUND: ReadonlyMap<Element['type'], Band['placement']> = new Map([
  ['situation', 'above'],
  ['target-group', 'above'],
  ['context-factor', 'below'],
  ['risk', 'below'],
])

function placementOf(types: readonly Element['type'][]): Band['placement'] {
  const places = new Set(types.map((type) => AROUND.get(type) ?? 'main'))
  const [place = 'main'] = places
  return places.size === 1 ? place : 'main'
}
