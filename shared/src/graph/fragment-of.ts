import { aTheory, type Id, type Theory } from '../model/index.js'
import { thingsWithin } from './sub-model.js'

/**
 * The part of a theory that copying these takes along: the boxes (those of a group that is among them too), the links
 * with both ends among them, the groups of which nobody is left out, the records on any of it, and the bands they
 * stand in. What stands in the sub-models of these boxes comes too.
 */
export function fragmentOf(theory: Theory, ids: Iterable<Id>): Theory {
  const wanted = new Set(ids)
  const chosen = [...theory.elements.values()].filter(
    ({ id, group }) => wanted.has(id) || (group !== null && wanted.has(group)),
  )
  const inside = thingsWithin(
    theory,
    chosen.map(({ id }) => id),
  )
  const elements = [...theory.elements.values()].filter((element) => chosen.includes(element) || inside.has(element.id))
  const taken = new Set(elements.map(({ id }) => id))
  const groups = [...theory.groups.values()].filter(
    ({ id }) => wanted.has(id) || inside.has(id) || isWholly(theory, id, taken),
  )
  for (const { id } of groups) taken.add(id)
  const links = linksAmong(theory, taken)
  for (const { id } of links) taken.add(id)
  const bands = new Set(elements.map(({ band }) => band))
  const isOnTaken = ({ on }: { readonly on: readonly Id[] }) => on.some((id) => taken.has(id))
  const assumptions = [...theory.assumptions.values()].filter(isOnTaken)
  for (const { id } of assumptions) taken.add(id)
  return aTheory({
    details: theory.details,
    elements,
    groups,
    links,
    bands: [...theory.bands.values()].filter(({ id }) => bands.has(id) || inside.has(id)),
    indicators: [...theory.indicators.values()].filter(isOnTaken),
    assumptions,
    evidence: [...theory.evidence.values()].filter(isOnTaken),
    actors: [...theory.actors.values()].filter(isOnTaken),
  })
}

function isWholly({ elements }: Theory, group: Id, taken: ReadonlySet<Id>): boolean {
  const members = [...elements.values()].filter((element) => element.group === group)
  return members.length > 0 && members.every(({ id }) => taken.has(id))
}

/** Links with both ends among these, and what moderates such links. */
function linksAmong(theory: Theory, boxes: ReadonlySet<Id>) {
  const ends = new Set(boxes)
  const isAmong = ({ from, to }: { readonly from: Id; readonly to: Id }) => boxes.has(from) && ends.has(to)
  const links = [...theory.links.values()]
  for (let before = -1; before !== ends.size; ) {
    before = ends.size
    for (const link of links) if (isAmong(link)) ends.add(link.id)
  }
  return links.filter(({ id }) => ends.has(id))
}
