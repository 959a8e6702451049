/** When something that is made of a document, such as its index entry, is to be made again. */
export interface Patience {
  /** It is, once nobody has changed the document for so long, ms. */
  readonly restMs: number
  /** And so long after the first change that it lacks, however much goes on, ms. */
  readonly mostMs: number
}

/** How far something that is made of a document is behind it. */
export class Behind {
  #isBehind = false
  /** The first change that it lacks. */
  #since = 0

  get isBehind(): boolean {
    return this.#isBehind
  }

  changed(now: number): void {
    if (!this.#isBehind) this.#since = now
    this.#isBehind = true
  }

  isDue(now: number, restedMs: number, { restMs, mostMs }: Patience): boolean {
    return this.#isBehind && (restedMs >= restMs || now - this.#since >= mostMs)
  }

  /** It is being made of the document as it now is. */
  caughtUp(): void {
    this.#isBehind = false
  }

  /** It could not be made: what it lacked it lacks still. */
  failed(): void {
    this.#isBehind = true
  }
}
