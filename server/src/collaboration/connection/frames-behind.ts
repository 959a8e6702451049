interface FramesBehindParts {
  /** Takes a frame whose turn has come. */
  readonly take: (frame: Buffer) => void
  /** Leaves what comes in the client's network, or reads it again. */
  readonly socket: { pause(): void; resume(): void }
}

/** What a client sends while something it sent before is read or tried apart: it waits for its turn. */
export class FramesBehind {
  readonly #parts: FramesBehindParts
  /** null while nothing is read apart. */
  #behind: Buffer[] | null = null
  #isApart = false

  constructor(parts: FramesBehindParts) {
    this.#parts = parts
  }

  /** Keeps a frame that has to wait; false: it may be taken at once. */
  keeps(frame: Buffer): boolean {
    this.#behind?.push(frame)
    return this.#behind !== null
  }

  /** Has a thread do its work, calls `then` with its fault, if any, and only then goes on with what came meanwhile. */
  async apart(work: () => Promise<void>, then: (fault: unknown) => void): Promise<void> {
    this.#behind ??= []
    this.#isApart = true
    // What has come already is held here; the rest waits in the client's network.
    this.#parts.socket.pause()
    const fault = await work().catch((error: unknown) => error)
    this.#isApart = false
    then(fault)
    // It may have to be done once more.
    if (!this.#isApart) this.#goOn()
  }

  #goOn(): void {
    const behind = this.#behind ?? []
    this.#behind = null
    while (behind.length > 0 && this.#behind === null) {
      const frame = behind.shift()
      if (frame !== undefined) this.#parts.take(frame)
    }
    if (this.#behind === null) this.#parts.socket.resume()
    else this.#behind = behind
  }
}
