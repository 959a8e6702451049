/** Work of which only one piece is done at a time. */
export class OneAtATime {
  #current: Promise<void> | null = null

  /** Starts it unless something is being done: then it is left out, to be asked for again. It must not fail. */
  startIfIdle(work: () => Promise<void>): void {
    if (this.#current !== null) return
    this.#current = work().finally(() => {
      this.#current = null
    })
  }

  /** Does it once nothing else is being done. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    while (this.#current !== null) await this.#current
    const done = work()
    const ended = done.then(
      () => {},
      () => {},
    )
    this.#current = ended.finally(() => {
      this.#current = null
    })
    return done
  }

  /** Resolves when what is being done, if anything, is done. */
  async idle(): Promise<void> {
    await this.#current
  }
}
