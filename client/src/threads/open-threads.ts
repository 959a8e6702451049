import type { Id } from '@throughline/shared/model'
import type { ShownThread } from './with-errands.js'

/** The open threads about each thing, as they began. */
export function openThreadsByPlace(threads: readonly ShownThread[]): ReadonlyMap<Id, readonly ShownThread[]> {
  const known = byThreads.get(threads)
  if (known !== undefined) return known
  const found = new Map<Id, ShownThread[]>()
  for (const thread of threads) {
    if (thread.state !== 'open') continue
    const there = found.get(thread.on.id)
    if (there === undefined) found.set(thread.on.id, [thread])
    else there.push(thread)
  }
  byThreads.set(threads, found)
  return found
}

const byThreads = new WeakMap<readonly ShownThread[], ReadonlyMap<Id, readonly ShownThread[]>>()
