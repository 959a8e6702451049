import type { Id, Link, Theory } from '../model/index.js'

/** The links of a theory by the things they start and end at. */
export interface LinksByEnd {
  from(id: Id): readonly Link[]
  to(id: Id): readonly Link[]
}

const NONE: readonly Link[] = []
const known = new WeakMap<Theory['links'], LinksByEnd>()

/** The links by their ends; worked out once for as long as no link changes. */
export function linksByEnd({ links }: Pick<Theory, 'links'>): LinksByEnd {
  const before = known.get(links)
  if (before !== undefined) return before
  const from = new Map<Id, Link[]>()
  const to = new Map<Id, Link[]>()
  for (const link of links.values()) {
    push(from, link.from, link)
    push(to, link.to, link)
  }
  const index: LinksByEnd = { from: (id) => from.get(id) ?? NONE, to: (id) => to.get(id) ?? NONE }
  known.set(links, index)
  return index
}

function push(index: Map<Id, Link[]>, id: Id, link: Link): void {
  const found = index.get(id)
  if (found === undefined) index.set(id, [link])
  else found.push(link)
}
