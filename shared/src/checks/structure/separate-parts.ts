import { elementType, type Id, type Link } from '../../model/index.js'
import type { Check } from '../check.js'
import type { MapFacts } from '../facts/facts.js'
import { boxes } from '../words/counted.js'

/**
 * Parts of a map with no link between them: all but the largest; of equal ones the part whose first id sorts first
 * counts as the largest.
 */
export const separateParts: Check = {
  id: 'separate-parts',
  level: 'question',
  family: 'structure',
  title: { en: 'Separate part', cy: 'Rhan ar wahân' },
  why: {
    en: 'Do these belong to this theory, or are they one of their own? If they belong, something links them to the rest.',
    cy: 'A yw’r rhain yn perthyn i’r ddamcaniaeth hon, ynteu’n ddamcaniaeth ar wahân? Os ydynt yn perthyn, mae rhywbeth yn eu cysylltu â’r gweddill.',
  },
  source: {
    en: 'Conservation by Design: all results are connected',
    cy: 'Conservation by Design: mae pob canlyniad wedi’i gysylltu',
  },
  find({ maps, links, flow }) {
    const joined = joinedBy(links)
    return maps.flatMap((map) =>
      partsOf(map, joined, flow.isLinked)
        .slice(1)
        .map((ids) => ({
          ids,
          message: {
            en: `${boxes.en(ids.length)} with no link to the rest.`,
            cy: `${boxes.cy(ids.length)} heb ddolen i’r gweddill.`,
          },
        })),
    )
  },
}

/** The linked causal elements of a map by the part they are in, largest part first. */
function partsOf({ elements }: MapFacts, partOf: (id: Id) => Id, isLinked: (id: Id) => boolean): readonly Id[][] {
  const parts = new Map<Id, Id[]>()
  for (const { id, type } of elements) {
    if (!elementType(type).causal || !isLinked(id)) continue
    const part = parts.get(partOf(id))
    if (part === undefined) parts.set(partOf(id), [id])
    else part.push(id)
  }
  const firstOf = (ids: readonly Id[]) => [...ids].sort()[0] ?? ''
  return [...parts.values()].sort((a, b) => b.length - a.length || (firstOf(a) < firstOf(b) ? -1 : 1))
}

/** For each thing, one that stands for all that links of any kind join it with. A moderated link counts as its ends. */
function joinedBy(links: readonly Link[]): (id: Id) => Id {
  const parents = new Map<Id, Id>()
  // Halves the way up each time it is gone, so that the next is short.
  const root = (id: Id): Id => {
    let at = id
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      const further = parents.get(up)
      if (further !== undefined) parents.set(at, further)
      at = up
    }
    return at
  }
  const join = (a: Id, b: Id) => {
    const [one, other] = [root(a), root(b)]
    if (one !== other) parents.set(one, other)
  }
  for (const { id, from, to } of links) {
    join(from, to)
    join(from, id)
  }
  return root
}
