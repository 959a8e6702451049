import { type Append, DocumentDamaged, DocumentRenewed, DocumentUnknown, type Storage } from '../storage/index.js'
import type { Timing } from './timing.js'
import { mergeUpdates } from './updates/merge-updates.js'

const BATCH_UPDATES = 1000
const BATCH_BYTES = 1024 * 1024

type Durable = () => void

/** What waits for one document, in the order it came. */
interface Queue {
  /** Of the document they were made in: it leaves memory when a later one is heard of, and only then comes another. */
  readonly epoch: number
  updates: { readonly update: Uint8Array; readonly by: string | null }[]
  listeners: Durable[]
}

/** One document's row in the batch under way. */
interface Row extends Append {
  readonly epoch: number
  /** Bytes of the edits it was merged from. */
  readonly weight: number
  readonly listeners: Durable[]
}

export interface GroupCommitListeners {
  /** A batch took so long to become durable. */
  committedIn(seconds: number): void
  /** A document's row is durable. */
  committed(document: string, head: number, bytes: number): void
  /** The store will not take this document's edits, now or later; they are left out. */
  refused(document: string, error: Error): void
  /** The store began to fail, or works again. */
  trouble(error: Error | null): void
  /** A listener failed: our mistake. */
  failed(error: unknown): void
}

/**
 * Makes edits durable, many at a time: one batch in flight, what comes meanwhile is the next one, and a document's
 * edits of one batch are one row. A batch that fails is kept and tried again until it is taken; nothing is dropped.
 */
export class GroupCommit {
  readonly #append: Storage['append']
  readonly #timing: Timing
  readonly #listeners: GroupCommitListeners
  readonly #queues = new Map<string, Queue>()
  readonly #idle: (() => void)[] = []
  #batch: readonly Row[] | null = null
  #isDue = false
  #startedAt = Number.NEGATIVE_INFINITY
  #waitingBytes = 0
  #commits = 0
  #committedBytes = 0
  #trouble: Error | null = null

  constructor(append: Storage['append'], timing: Timing, listeners: GroupCommitListeners) {
    this.#append = append
    this.#timing = timing
    this.#listeners = listeners
  }

  add(document: string, update: Uint8Array, by: string | null, epoch: number): void {
    const queue = this.#queues.get(document) ?? { epoch, updates: [], listeners: [] }
    queue.updates.push({ update, by })
    this.#queues.set(document, queue)
    this.#waitingBytes += update.length
    if (this.#batch === null) this.#schedule()
  }

  /** Calls back once everything added for a document so far is durable; at once when nothing waits. */
  whenDurable(document: string, listener: Durable): void {
    const waiting = this.#queues.get(document) ?? this.#batch?.find((row) => row.document === document)
    if (waiting === undefined) listener()
    else waiting.listeners.push(listener)
  }

  waitsFor(document: string): boolean {
    return this.#queues.has(document) || (this.#batch?.some((row) => row.document === document) ?? false)
  }

  /** Resolves when nothing waits at all. */
  drained(): Promise<void> {
    if (this.#batch === null && this.#queues.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#idle.push(resolve))
  }

  /** Why the store fails at the moment; null when it works. */
  get trouble(): Error | null {
    return this.#trouble
  }

  stats() {
    return { commits: this.#commits, committedBytes: this.#committedBytes, waitingBytes: this.#waitingBytes }
  }

  /** After a rest at the end of this turn; else with all that comes until `gather` has passed since the last. */
  #schedule(): void {
    if (this.#isDue) return
    this.#isDue = true
    const rest = this.#startedAt + this.#timing.gather - performance.now()
    // A timer for every single edit would cost as much as passing it on does.
    if (rest <= 0) setImmediate(() => this.#start())
    else setTimeout(() => this.#start(), rest)
  }

  #start(): void {
    this.#isDue = false
    void this.#commit(this.#takeBatch(), this.#timing.retry)
  }

  #goOn(): void {
    if (this.#queues.size > 0) this.#schedule()
    else for (const resolve of this.#idle.splice(0)) resolve()
  }

  async #commit(batch: readonly Row[], pause: number): Promise<void> {
    this.#batch = batch
    const started = performance.now()
    this.#startedAt = started
    let heads: ReadonlyMap<string, number>
    try {
      heads = await this.#append(batch.map(({ document, update, by, epoch }) => ({ document, update, by, epoch })))
    } catch (error) {
      this.#fail(batch, error instanceof Error ? error : new Error(String(error)), pause)
      return
    }
    this.#listeners.committedIn((performance.now() - started) / 1000)
    this.#succeed(batch, heads)
  }

  #succeed(batch: readonly Row[], heads: ReadonlyMap<string, number>): void {
    this.#batch = null
    this.#commits += 1
    this.#say(null)
    for (const { document, update, listeners, weight } of batch) {
      this.#committedBytes += update.length
      this.#waitingBytes -= weight
      const head = heads.get(document)
      if (head !== undefined) this.#tell(() => this.#listeners.committed(document, head, update.length))
      for (const listener of listeners) this.#tell(listener)
    }
    this.#goOn()
  }

  #fail(batch: readonly Row[], error: Error, pause: number): void {
    if (error instanceof DocumentUnknown || error instanceof DocumentDamaged || error instanceof DocumentRenewed) {
      // What has come since was made in the ended epoch too.
      if (error instanceof DocumentRenewed) this.#drop(error.document)
      // One document must not keep the others from being saved.
      const rest = batch.filter((row) => row.document !== error.document)
      if (rest.length < batch.length) {
        for (const row of batch) if (!rest.includes(row)) this.#waitingBytes -= row.weight
        this.#batch = rest.length > 0 ? rest : null
        this.#listeners.refused(error.document, error)
        if (rest.length > 0) void this.#commit(rest, pause)
        else this.#goOn()
        return
      }
    }
    this.#say(error)
    setTimeout(() => void this.#commit(batch, Math.min(pause * 2, this.#timing.retryAtMost)), pause)
  }

  #drop(document: string): void {
    const queue = this.#queues.get(document)
    this.#queues.delete(document)
    for (const { update } of queue?.updates ?? []) this.#waitingBytes -= update.length
  }

  /** Who is told may fail; the commit has been made all the same. */
  #tell(listener: () => void): void {
    try {
      listener()
    } catch (error) {
      this.#listeners.failed(error)
    }
  }

  #say(trouble: Error | null): void {
    const isNews = (trouble === null) !== (this.#trouble === null)
    this.#trouble = trouble
    if (isNews) this.#listeners.trouble(trouble)
  }

  #takeBatch(): Row[] {
    const rows: Row[] = []
    let updates = 0
    let bytes = 0
    for (const [document, queue] of this.#queues) {
      let taken = 0
      while (taken < queue.updates.length && updates < BATCH_UPDATES && bytes < BATCH_BYTES) {
        bytes += queue.updates[taken]?.update.length ?? 0
        updates += 1
        taken += 1
      }
      if (taken === 0) break
      rows.push(rowOf(document, queue, taken))
      if (queue.updates.length === 0) this.#queues.delete(document)
    }
    return rows
  }
}

/** Takes the first updates of a queue. Who waits for all of them waits with the last. */
function rowOf(document: string, queue: Queue, count: number): Row {
  const taken = queue.updates.splice(0, count)
  const [first, ...others] = taken
  if (first === undefined) throw new Error('a row of no updates')
  const update = mergeUpdates(taken.map((one) => one.update))
  const weight = taken.reduce((sum, one) => sum + one.update.length, 0)
  const by = others.every((one) => one.by === first.by) ? first.by : null
  return {
    document,
    update,
    by,
    epoch: queue.epoch,
    weight,
    listeners: queue.updates.length === 0 ? queue.listeners : [],
  }
}
