import type { Id, Theory } from '../../model/index.js'

/** For every element, the elements it is linked with; one entry a link. */
export type Neighbours = ReadonlyMap<Id, readonly Id[]>

/** Who is linked with whom, in either direction. */
export function neighboursOf(theory: Theory): Neighbours {
  const neighbours = new Map<Id, Id[]>()
  for (const { from, to } of theory.links.values()) {
    if (from === to || !theory.elements.has(from) || !theory.elements.has(to)) continue
    add(neighbours, from, to)
    add(neighbours, to, from)
  }
  return neighbours
}

function add(neighbours: Map<Id, Id[]>, id: Id, other: Id): void {
  const known = neighbours.get(id)
  if (known) known.push(other)
  else neighbours.set(id, [other])
}
