export interface Calm {
  /** Asks for it, or, where it has been asked for, puts it off. */
  ask(): void
  /** It is not needed any more: it has been done otherwise, or nobody wants it. */
  drop(): void
}

/**
 * Does something once nobody has asked for it for a moment.
 *
 * @param calmMs how long nobody must have asked
 * @param latestMs it is not put off for longer than this, however much goes on
 */
export function whenCalm(run: () => void, { calmMs, latestMs }: { calmMs: number; latestMs: number }): Calm {
  let timer: ReturnType<typeof setTimeout> | null = null
  let askedAt = 0

  function drop(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  return {
    ask() {
      const now = performance.now()
      if (timer === null) askedAt = now
      drop()
      timer = setTimeout(
        () => {
          timer = null
          run()
        },
        Math.max(0, Math.min(calmMs, askedAt + latestMs - now)),
      )
    },
    drop,
  }
}
