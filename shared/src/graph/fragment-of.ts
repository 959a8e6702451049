import { aTheory, type Id, type Theory } from '../model/index.js'

/**
 * A part of a theory: the things named, the links among them, the members of groups named, and the records on any of
 * them. Its bands and details come along, to say where things stood. What copying takes.
 */
export function fragmentOf(theory: Theory, ids: Iterable<Id>): Theory {
  const wanted = new Set(ids)
  for (const element of theory.elements.values()) {
    if (element.group !== null && wanted.has(element.group)) wanted.add(element.id)
  }
  const isIn = (id: Id) => wanted.has(id)
  const links = [...theory.links.values()].filter(({ from, to }) => isIn(from) && isIn(to))
  for (const { id } of links) wanted.add(id)
  const on = (record: { readonly on: readonly Id[] }) => record.on.some(isIn)
  return aTheory({
    details: theory.details,
    bands: [...theory.bands.values()],
    elements: [...theory.elements.values()].filter(({ id }) => isIn(id)),
    groups: [...theory.groups.values()].filter(({ id }) => isIn(id)),
    links,
    indicators: [...theory.indicators.values()].filter(on),
    assumptions: [...theory.assumptions.values()].filter(on),
    evidence: [...theory.evidence.values()].filter(on),
    actors: [...theory.actors.values()].filter(on),
  })
}
