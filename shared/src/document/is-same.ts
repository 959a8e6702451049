/** Whether two plain values (as in JSON) are equal, all the way down. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
}

/**
 * `next`, with everything in it that equals what `previous` has taken from there; `previous` itself where all of it
 * does. So what did not change keeps its identity.
 */
export function keepingSame<T extends object>(previous: T | undefined, next: T): T {
  if (previous === undefined || previous === next) return next
  let changed = false
  const entries = Object.entries(next).map(([key, value]) => {
    const before: unknown = Reflect.get(previous, key)
    if (isSame(before, value)) return [key, before]
    changed = true
    return [key, value]
  })
  // The entries are those of `next`, so what they make is of its type.
  return changed ? (Object.fromEntries(entries) as T) : previous
}
