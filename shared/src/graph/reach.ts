import type { Id, Link, Theory } from '../model/index.js'
import { isFlow } from './flow.js'
import { linksByEnd } from './links-by-end.js'

type Linked = Pick<Theory, 'links'>

/** Everything that a thing bears on, however far; without itself unless it lies on a loop. `feedback` is left out. */
export function downstreamOf(theory: Linked, start: Id): ReadonlySet<Id> {
  return spread(start, ahead(theory, isForward))
}

/** Everything that bears on a thing, however far; without itself unless it lies on a loop. `feedback` is left out. */
export function upstreamOf(theory: Linked, end: Id): ReadonlySet<Id> {
  return spread(end, behind(theory, isForward))
}

/** What a thing leads to along `leads-to` and `requires` alone. */
export function flowDownstream(theory: Linked, start: Id): ReadonlySet<Id> {
  return spread(start, ahead(theory, isFlow))
}

/** What leads to a thing along `leads-to` and `requires` alone. */
export function flowUpstream(theory: Linked, end: Id): ReadonlySet<Id> {
  return spread(end, behind(theory, isFlow))
}

/** Whether one thing bears on another, however far. */
export function isReachable(theory: Linked, from: Id, to: Id): boolean {
  return downstreamOf(theory, from).has(to)
}

/** A box with everything that bears on it and everything it bears on, and the links along which that is so. */
export function chainThrough(theory: Linked, id: Id): ReadonlySet<Id> {
  const before = new Set([id, ...upstreamOf(theory, id)])
  const after = new Set([id, ...downstreamOf(theory, id)])
  const lit = new Set([...before, ...after])
  for (const link of theory.links.values()) {
    if (!isForward(link)) continue
    const isWithin = (things: ReadonlySet<Id>) => things.has(link.from) && things.has(link.to)
    if (isWithin(before) || isWithin(after)) lit.add(link.id)
  }
  return lit
}

const isForward = ({ kind }: Link): boolean => kind !== 'feedback'

type Next = (id: Id) => readonly Id[]

function ahead(theory: Linked, counts: (link: Link) => boolean): Next {
  const { from } = linksByEnd(theory)
  return (id) => from(id).flatMap((link) => (counts(link) ? [link.to] : []))
}

function behind(theory: Linked, counts: (link: Link) => boolean): Next {
  const { to } = linksByEnd(theory)
  return (id) => to(id).flatMap((link) => (counts(link) ? [link.from] : []))
}

function spread(start: Id, next: Next): ReadonlySet<Id> {
  const found = new Set<Id>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const other of next(id)) {
      if (found.has(other)) continue
      found.add(other)
      waiting.push(other)
    }
  }
  return found
}
