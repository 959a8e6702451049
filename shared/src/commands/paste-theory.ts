import type { TheoryDocument } from '../document/index.js'
import {
  type Element,
  type Id,
  inOrder,
  newId,
  type Position,
  THING_KINDS,
  type Theory,
  WHOLE_THEORY,
} from '../model/index.js'
import { bandFor } from './band-for.js'
import { finitePosition } from './finite-position.js'
import { orderAtEnd, orderBetween } from './order-at-end.js'

export interface Paste {
  /** Elements, links, groups and records. Its bands only say where its elements stood. */
  readonly fragment: Theory
  /** Where elements go whose own band has no counterpart here. */
  readonly band?: Id | null
  /** The sub-model it goes into; null or not given: the theory's own map. */
  readonly within?: Id | null
  /** Moves placed elements by so much, map pixels. Without it and `at` they lose their places: layout finds new ones. */
  readonly offset?: Position
  /** Where the top left of all that is placed comes to stand, from its band's origin. */
  readonly at?: Position
}

/**
 * Copies a part of a theory in, under new ids, links among its things included. Gives the new id of each old one.
 * Throws RangeError for a place that is none.
 */
export function pasteTheory(
  document: TheoryDocument,
  { fragment, band, within = null, ...where }: Paste,
): ReadonlyMap<Id, Id> {
  const ids = new Map<Id, Id>([[WHOLE_THEORY, WHOLE_THEORY]])
  for (const kind of THING_KINDS) if (kind !== 'bands') for (const id of fragment[kind].keys()) ids.set(id, newId())
  const ownBands = [...fragment.bands.values()].filter((it) => it.within !== null && fragment.elements.has(it.within))
  for (const { id } of ownBands) ids.set(id, newId())
  const home = (it: { readonly within: Id | null }) => (it.within === null ? undefined : ids.get(it.within)) ?? within
  const renamed = (id: Id) => ids.get(id) ?? id
  const offset = offsetOf(fragment, where)
  const bandHere = bandFor(document, fragment, band ?? null, within)

  document.change(() => {
    for (const group of fragment.groups.values())
      document.create('groups', { ...group, id: renamed(group.id), within: home(group) })
    for (const it of ownBands) document.create('bands', { ...it, id: renamed(it.id), within: home(it) })
    let order = orderAtEnd(document, 'elements')
    for (const element of inOrder(fragment.elements.values())) {
      document.create('elements', {
        ...element,
        id: renamed(element.id),
        band: ids.get(element.band ?? '') ?? bandHere(element),
        within: home(element),
        group: element.group === null ? null : (ids.get(element.group) ?? groupHere(document, element)),
        // In a sub-model that comes along everything stands as it stood.
        position: ids.has(element.within ?? '') ? element.position : shifted(element, offset),
        order,
      })
      order = orderBetween(order, null)
    }
    for (const link of fragment.links.values()) {
      if (!ids.has(link.from) || !ids.has(link.to)) continue
      document.create('links', { ...link, id: renamed(link.id), from: renamed(link.from), to: renamed(link.to) })
    }
    pasteRecords(document, fragment, ids)
  })
  ids.delete(WHOLE_THEORY)
  return ids
}

function pasteRecords(document: TheoryDocument, fragment: Theory, ids: ReadonlyMap<Id, Id>): void {
  const ownOn = (on: readonly Id[]) => on.flatMap((id) => ids.get(id) ?? [])
  const ownId = (id: Id) => ids.get(id) ?? newId()
  for (const it of fragment.indicators.values()) {
    document.create('indicators', { ...it, id: ownId(it.id), on: ownOn(it.on) })
  }
  for (const it of fragment.assumptions.values()) {
    document.create('assumptions', { ...it, id: ownId(it.id), on: ownOn(it.on) })
  }
  for (const it of fragment.evidence.values()) {
    document.create('evidence', { ...it, id: ownId(it.id), on: ownOn(it.on) })
  }
  for (const it of fragment.actors.values()) {
    document.create('actors', { ...it, id: ownId(it.id), on: ownOn(it.on), responsible: ownOn(it.responsible) })
  }
}

/** A single box pasted back into its theory stays in its group. */
function groupHere(document: TheoryDocument, { group }: Element): Id | null {
  return group !== null && document.has('groups', group) ? group : null
}

function offsetOf({ elements }: Theory, { offset, at }: Pick<Paste, 'offset' | 'at'>): Position | null {
  if (at === undefined) return offset === undefined ? null : finitePosition(offset)
  const [left, top] = finitePosition(at)
  const placed = [...elements.values()].flatMap(({ position }) => (position === null ? [] : [position]))
  return [left - Math.min(...placed.map(([x]) => x)), top - Math.min(...placed.map(([, y]) => y))]
}

function shifted({ position }: Element, offset: Position | null): Position | null {
  if (position === null || offset === null) return null
  return [position[0] + offset[0], position[1] + offset[1]]
}
