import type { Id, Link } from '../../model/index.js'

/** Links by their ends: all of them, and those along which cause runs (leads to, requires). */
export interface FlowGraph {
  readonly flowLinks: readonly Link[]
  /** Flow links that start, or end, at a thing. */
  from(id: Id): readonly Link[]
  to(id: Id): readonly Link[]
  /** Whether any link, of whatever kind, starts or ends there. */
  isLinked(id: Id): boolean
}

const NONE: readonly Link[] = []

function isFlow({ kind }: Pick<Link, 'kind'>): boolean {
  return kind === 'leads-to' || kind === 'requires'
}

export function flowGraph(links: readonly Link[]): FlowGraph {
  const flowLinks = links.filter(isFlow)
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]))
  const from = grouped(flowLinks, (link) => link.from)
  const to = grouped(flowLinks, (link) => link.to)
  return {
    flowLinks,
    from: (id) => from.get(id) ?? NONE,
    to: (id) => to.get(id) ?? NONE,
    isLinked: (id) => linked.has(id),
  }
}

function grouped(links: readonly Link[], end: (link: Link) => Id): ReadonlyMap<Id, readonly Link[]> {
  const groups = new Map<Id, Link[]>()
  for (const link of links) {
    const group = groups.get(end(link))
    if (group === undefined) groups.set(end(link), [link])
    else group.push(link)
  }
  return groups
}
