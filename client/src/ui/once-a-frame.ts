export interface OnceAFrame {
  /** Asks for it with the next frame; once, however often it is asked for until then. */
  ask(): void
  /** Does it at once, and not again with the next frame. */
  now(): void
  /** It is not needed any more. */
  drop(): void
}

/** Does something with the next frame of the screen that is wanted. */
export function onceAFrame(run: () => void): OnceAFrame {
  let asked = 0

  function drop(): void {
    cancelAnimationFrame(asked)
    asked = 0
  }

  function now(): void {
    drop()
    run()
  }

  return {
    ask() {
      if (asked === 0) asked = requestAnimationFrame(now)
    },
    now,
    drop,
  }
}
