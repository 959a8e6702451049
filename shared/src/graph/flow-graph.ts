import type { Id, Link, Theory } from '../model/index.js'
import { isFlow } from './flow.js'
import { linksByEnd } from './links-by-end.js'
import { supportOf } from './support.js'
import { type Yardstick, yardstickFor } from './yardstick.js'

/** A flow link between two places of a FlowGraph. */
export interface Step {
  readonly link: Link
  readonly to: number
  /**
   * 0: rated. Each of these counts for more than all links of the theory with the one before: rated, but not to be
   * compared; not rated; found to have no effect.
   */
  readonly breaks: number
  /** Of a rated link; infinite where there is none. */
  readonly strength: number
  /** Among all links: settles what nothing else does. */
  readonly order: number
}

/** The links that lie on a way from one thing to another, with the things numbered. */
export interface FlowGraph {
  readonly size: number
  readonly start: number
  readonly end: number
  readonly yardstick: Yardstick
  /** The steps from each place. */
  readonly from: readonly (readonly Step[])[]
}

/** What of a theory lies between two things along flow links; null where nothing leads from one to the other. */
export function flowGraph(theory: Pick<Theory, 'details' | 'links'>, from: Id, to: Id): FlowGraph | null {
  if (from === to) return null
  const ends = linksByEnd(theory)
  const ahead = spread(from, (id) =>
    ends
      .from(id)
      .filter(isFlow)
      .map((link) => link.to),
  )
  if (!ahead.has(to)) return null
  const behind = spread(to, (id) =>
    ends
      .to(id)
      .filter(isFlow)
      .map((link) => link.from),
  )
  const places = new Map<Id, number>()
  for (const id of ahead) if (behind.has(id)) places.set(id, places.size)
  const orders = linkOrders(theory.links)
  const yardstick = yardstickFor(theory, between(places.keys()))
  const more = theory.links.size + 1
  const breaksFor = { rated: 0, apart: 1, unrated: more, 'no-effect': more * more } as const
  const steps = [...places.keys()].map((id) =>
    ends.from(id).flatMap((link): Step[] => {
      const place = places.get(link.to)
      // Nothing comes back to where it began, and nothing goes on from where it is to end.
      if (place === undefined || !isFlow(link) || link.to === from || id === to || link.to === id) return []
      const support = supportOf(yardstick, link)
      const breaks = breaksFor[support.kind]
      const strength = support.kind === 'rated' ? support.strength : Number.POSITIVE_INFINITY
      return [{ link, to: place, breaks, strength, order: orders.get(link.id) ?? 0 }]
    }),
  )
  return { size: places.size, start: places.get(from) ?? 0, end: places.get(to) ?? 0, yardstick, from: steps }

  function* between(ids: Iterable<Id>): Generator<Link> {
    for (const id of ids) for (const link of ends.from(id)) if (isFlow(link) && places.has(link.to)) yield link
  }
}

/** Everything found from a thing on, with itself. */
function spread(start: Id, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set([start])
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}

const ORDERS = new WeakMap<Theory['links'], ReadonlyMap<Id, number>>()

/** The place of each link among all, by id: the same for everyone, whatever order they arrived in. */
function linkOrders(links: Theory['links']): ReadonlyMap<Id, number> {
  const known = ORDERS.get(links)
  if (known !== undefined) return known
  const orders = new Map([...links.keys()].sort().map((id, index) => [id, index]))
  ORDERS.set(links, orders)
  return orders
}
