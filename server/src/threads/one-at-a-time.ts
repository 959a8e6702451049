/** Runs work on one key in turn, so that what is read is still so when it is written. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>()

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve()
    const now = before.then(work, work)
    this.#last.set(key, now)
    try {
      return await now
    } finally {
      if (this.#last.get(key) === now) this.#last.delete(key)
    }
  }
}
