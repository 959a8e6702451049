/** A process that serves documents of a shared store, as the store sees it. Its functions must not throw. */
export interface ServingProcess {
  /** The documents it has open and wants to hear about. */
  documents(): Iterable<string>
  /** A document's log reaches at least this head. Said of its own appends too, and more than once. */
  moved(id: string, head: number): void
  /** A document that it has open was put in the bin, or is gone. */
  binned(id: string): void
  /** Another process said something about a document. Words may be lost, never changed. */
  heard(from: string, id: string, words: string): void
  /** Another process has come, and knows nothing of what was said before. */
  greeted(from: string): void
  /** Another process has gone, and with it everything it said. */
  left(from: string): void
}

/** The other processes that serve the same store. */
export interface Neighbours {
  /**
   * Says something about a document to all of them, at most `WORDS_BYTES` long. For what may be lost: where it cannot
   * be said soon, only the last of what was said under the same `topic` is.
   */
  tell(id: string, topic: string, words: string): void
  leave(): Promise<void>
}

/** Longest words, in bytes of UTF-8. */
export const WORDS_BYTES = 6000

/** Where there can be no others. */
export const alone: Neighbours = { tell() {}, async leave() {} }
