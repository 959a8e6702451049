import type { Id } from '../../model/index.js'

/** These, and all that one comes to from them step by step. */
export function reachedFrom(starts: readonly Id[], next: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const found = new Set(starts)
  const waiting = [...starts]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const other of next(id)) {
      if (found.has(other)) continue
      found.add(other)
      waiting.push(other)
    }
  }
  return found
}
