import { type Log, LogTrimmed, type Storage, type StoredUpdate } from '../../storage/index.js'
import { logName } from '../log-name.js'

interface LogFollowerParts {
  readonly id: string
  readonly storage: Pick<Storage, 'since' | 'load'>
  readonly log: Log
  /** What the document holds at first. */
  readonly head: number
  /** Takes an update that another process appended, or one of our own again. */
  readonly take: (update: Uint8Array) => void
  /** The document is now what the log says up to `head`, which has become so many rows and bytes longer. */
  readonly grew: (rows: number, bytes: number) => void
  /** The epoch of what the document holds. */
  readonly epoch: number
  /** Another process has made the document anew: what is here has ended. */
  readonly renewed: () => void
}

/** Keeps a document up with its log, to which other processes append as well. */
export class LogFollower {
  readonly #parts: LogFollowerParts
  #head: number
  /** The highest head heard of. */
  #wanted: number
  #isReading = false
  #hasStopped = false

  constructor(parts: LogFollowerParts) {
    this.#parts = parts
    this.#head = parts.head
    this.#wanted = parts.head
  }

  get head(): number {
    return this.#head
  }

  get isCaughtUp(): boolean {
    return this.#head >= this.#wanted
  }

  /** Edits of this process became the row at `head`. */
  committed(head: number, bytes: number): void {
    if (head === this.#head + 1) this.#reach(head, 1, bytes)
    // What others appended before it is not here yet; it comes back with theirs, which changes nothing.
    this.moved(head)
  }

  /** The log reaches this head, whoever appended. May be said again and again: what failed is tried again. */
  moved(head: number): void {
    this.#wanted = Math.max(this.#wanted, head)
    if (!this.isCaughtUp && !this.#isReading) void this.#catchUp()
  }

  stop(): void {
    this.#hasStopped = true
  }

  async #catchUp(): Promise<void> {
    const { id, log } = this.#parts
    this.#isReading = true
    try {
      while (!this.isCaughtUp && !this.#hasStopped) {
        const before = this.#head
        this.#take(await this.#missing())
        if (this.#head === before) break
      }
    } catch (error) {
      log.warn({ err: error, document: logName(id) }, 'could not read what other processes appended; tries again')
    } finally {
      this.#isReading = false
    }
  }

  async #missing(): Promise<readonly StoredUpdate[]> {
    const { id, storage, epoch, renewed } = this.#parts
    try {
      return await storage.since(id, this.#head)
    } catch (error) {
      if (!(error instanceof LogTrimmed)) throw error
      // Too far behind: a snapshot took the place of some of it.
      const { snapshot, tail, epoch: present } = await storage.load(id)
      if (present !== epoch) {
        this.stop()
        renewed()
        return []
      }
      return snapshot === null ? tail : [{ seq: snapshot.seq, update: snapshot.state }, ...tail]
    }
  }

  #take(rows: readonly StoredUpdate[]): void {
    if (this.#hasStopped) return
    let bytes = 0
    let count = 0
    let head = this.#head
    for (const { seq, update } of rows) {
      // Commits of our own may have been counted while these were read.
      if (seq <= this.#head) continue
      this.#parts.take(update)
      bytes += update.length
      count += 1
      head = seq
    }
    if (count > 0) this.#reach(head, count, bytes)
  }

  #reach(head: number, rows: number, bytes: number): void {
    this.#head = head
    this.#wanted = Math.max(this.#wanted, head)
    this.#parts.grew(rows, bytes)
  }
}
