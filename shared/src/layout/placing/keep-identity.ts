import type { Id } from '../../model/index.js'

/**
 * The same map with the values of `before` wherever they are equal; `before` itself where all are. So who draws one
 * thing can tell by identity that nothing about it changed.
 */
export function keepIdentity<T>(
  before: ReadonlyMap<Id, T> | undefined,
  now: ReadonlyMap<Id, T>,
  same: (a: T, b: T) => boolean,
): ReadonlyMap<Id, T> {
  if (!before) return now
  const kept = new Map<Id, T>()
  let changed = before.size !== now.size
  for (const [id, value] of now) {
    const known = before.get(id)
    if (known !== undefined && same(known, value)) kept.set(id, known)
    else {
      kept.set(id, value)
      changed = true
    }
  }
  return changed ? kept : before
}
