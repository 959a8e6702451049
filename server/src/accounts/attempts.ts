const WINDOW_MS = 15 * 60_000
const MOST_KEPT = 10_000

/** Counts attempts under a name, such as an email address, within a quarter of an hour. */
export interface Attempts {
  /** Counts one more; false where there were too many. */
  add(name: string): boolean
  /** Forgets those of a name: it was the right person. */
  forget(name: string): void
}

/** Allows `most` attempts under each name. */
export function limitAttempts(most: number, now: () => number = Date.now): Attempts {
  const counts = new Map<string, { count: number; readonly until: number }>()

  function forgetOld(): void {
    for (const [name, { until }] of counts) if (until <= now()) counts.delete(name)
    // Names that were made up must not fill the memory: the oldest go first.
    for (const name of counts.keys()) if (counts.size >= MOST_KEPT) counts.delete(name)
  }

  return {
    add(name) {
      const known = counts.get(name)
      if (known !== undefined && known.until > now()) {
        known.count += 1
        return known.count <= most
      }
      forgetOld()
      counts.set(name, { count: 1, until: now() + WINDOW_MS })
      return true
    },
    forget: (name) => void counts.delete(name),
  }
}
