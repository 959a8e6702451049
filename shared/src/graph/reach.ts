import type { Id, Theory } from '../model/index.js'
import { linksByEnd } from './links-by-end.js'

/** Everything that a thing bears on, however far; without itself unless it lies on a loop. `feedback` is left out. */
export function downstreamOf(theory: Pick<Theory, 'links'>, start: Id): ReadonlySet<Id> {
  const { from } = linksByEnd(theory)
  return spread(start, (id) => from(id).flatMap((link) => (link.kind === 'feedback' ? [] : [link.to])))
}

/** Everything that bears on a thing, however far; without itself unless it lies on a loop. `feedback` is left out. */
export function upstreamOf(theory: Pick<Theory, 'links'>, end: Id): ReadonlySet<Id> {
  const { to } = linksByEnd(theory)
  return spread(end, (id) => to(id).flatMap((link) => (link.kind === 'feedback' ? [] : [link.from])))
}

/** Whether one thing bears on another, however far. */
export function isReachable(theory: Pick<Theory, 'links'>, from: Id, to: Id): boolean {
  return downstreamOf(theory, from).has(to)
}

function spread(start: Id, next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
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
