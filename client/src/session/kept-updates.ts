import { applyState } from '@throughline/shared/document'
import * as Y from 'yjs'
import { VALUES } from '../copy-names.js'
import { answerTo, openCopy, transactionDone, UPDATES } from './copy-database.js'

/** What others do is on the server: it is written here a few times a second, and not once for each of their letters. */
const GATHER_MS = 300
/** More rows than this become one, as soon as nothing has changed for a while. */
const MOST_ROWS = 300
const CALM_MS = 5000

type Timer = ReturnType<typeof setTimeout>

/**
 * The updates of a document in a database of this browser, laid out as y-indexeddb lays it out. Own changes are written
 * at once, those of others gathered; rows are put together only when nobody works, since that takes a large document
 * longer than many frames.
 */
export class KeptUpdates {
  /** Resolves when what was kept is in the document. Rejects where it cannot be read. */
  readonly loaded: Promise<void>
  readonly #doc: Y.Doc
  readonly #database: Promise<IDBDatabase>
  #pending: Uint8Array[] = []
  /** Keys of rows whose content is in the document: those that may be replaced by it. */
  readonly #known = new Set<IDBValidKey>()
  #gathering: Timer | null = null
  #calm: Timer | null = null
  #closed = false

  constructor(name: string, doc: Y.Doc) {
    this.#doc = doc
    if (doc.store.clients.size > 0) this.#pending.push(Y.encodeStateAsUpdate(doc))
    this.#database = openCopy(name)
    this.#database.then(
      (database) => {
        // Whoever lets go of it in another tab must not wait for this one.
        database.onversionchange = () => this.leave()
      },
      () => {},
    )
    this.loaded = this.#load()
    doc.on('update', this.#take)
    globalThis.addEventListener?.('pagehide', this.#writeNow)
  }

  /** A value that was kept beside the updates. */
  async get(key: string): Promise<unknown> {
    const database = await this.#database
    return answerTo(database.transaction(VALUES, 'readonly').objectStore(VALUES).get(key))
  }

  /** The values whose keys begin so, by key. */
  async all(beginning: string): Promise<ReadonlyMap<string, unknown>> {
    const database = await this.#database
    const store = database.transaction(VALUES, 'readonly').objectStore(VALUES)
    const [keys, values] = await Promise.all([answerTo(store.getAllKeys()), answerTo<unknown[]>(store.getAll())])
    const entries = keys.map((key, at) => [String(key), values[at]] as const)
    return new Map(entries.filter(([key]) => key.startsWith(beginning)))
  }

  /**
   * Keeps a value, instead of those under other keys; resolves when it and every change before it are on this computer.
   * Rejects once it is left.
   */
  async set(
    key: string,
    value: number | Uint8Array | ReadonlyMap<string, number> | null,
    instead: Iterable<string> = [],
  ): Promise<void> {
    await this.#write((transaction) => {
      const values = transaction.objectStore(VALUES)
      for (const other of instead) values.delete(other)
      values.put(value, key)
    })
  }

  /** Does without what was kept, where that is not in the document yet. */
  leave(): void {
    this.#closed = true
    this.#doc.off('update', this.#take)
    globalThis.removeEventListener?.('pagehide', this.#writeNow)
    this.#stopWaiting()
    this.#database.then((database) => database.close()).catch(() => {})
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    this.#doc.off('update', this.#take)
    globalThis.removeEventListener?.('pagehide', this.#writeNow)
    this.#stopWaiting()
    await this.loaded.catch(() => {})
    await this.#write().catch(() => {})
    this.#closed = true
    const database = await this.#database.catch(() => null)
    database?.close()
  }

  async #load(): Promise<void> {
    const database = await this.#database
    const rows = database.transaction(UPDATES, 'readonly').objectStore(UPDATES)
    const [keys, updates] = await Promise.all([answerTo(rows.getAllKeys()), answerTo<unknown[]>(rows.getAll())])
    if (this.#closed) return
    const kept = updates.filter((update) => update instanceof Uint8Array)
    applyState(this.#doc, kept, this)
    for (const key of keys) this.#known.add(key)
    this.#waitForCalm()
  }

  readonly #take = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin === this) return
    this.#pending.push(update)
    this.#waitForCalm()
    if (transaction.local) this.#writeNow()
    else this.#gathering ??= setTimeout(this.#writeNow, GATHER_MS)
  }

  readonly #writeNow = () => {
    if (this.#gathering !== null) clearTimeout(this.#gathering)
    this.#gathering = null
    // A browser that does not keep it has said so to whoever asked for a value to be kept; the server has it.
    void this.#write().catch(() => {})
  }

  async #write(more?: (transaction: IDBTransaction) => void): Promise<void> {
    const database = await this.#database
    if (this.#closed) throw new Error('the copy has been let go of')
    const written = this.#pending
    if (written.length === 0 && more === undefined) return
    this.#pending = []
    try {
      const transaction = database.transaction([UPDATES, VALUES], 'readwrite')
      if (written.length > 0) this.#add(transaction, written.length === 1 ? written[0] : Y.mergeUpdates(written))
      more?.(transaction)
      await transactionDone(transaction)
    } catch (error) {
      this.#pending = [...written, ...this.#pending]
      throw error
    }
  }

  #add(transaction: IDBTransaction, update: Uint8Array | undefined): void {
    const request = transaction.objectStore(UPDATES).add(update)
    request.onsuccess = () => this.#known.add(request.result)
  }

  #waitForCalm(): void {
    if (this.#calm !== null) clearTimeout(this.#calm)
    this.#calm =
      this.#known.size > MOST_ROWS ? setTimeout(() => void this.#putTogether().catch(() => {}), CALM_MS) : null
  }

  /** One row of what the document says now, in place of all rows that said parts of it; those of other tabs stay. */
  async #putTogether(): Promise<void> {
    this.#calm = null
    await this.loaded
    const database = await this.#database
    if (this.#closed) return
    const replaced = [...this.#known]
    const transaction = database.transaction([UPDATES], 'readwrite')
    const rows = transaction.objectStore(UPDATES)
    const added = rows.add(Y.encodeStateAsUpdate(this.#doc))
    for (const key of replaced) rows.delete(key)
    await transactionDone(transaction)
    for (const key of replaced) this.#known.delete(key)
    this.#known.add(added.result)
  }

  #stopWaiting(): void {
    if (this.#gathering !== null) clearTimeout(this.#gathering)
    if (this.#calm !== null) clearTimeout(this.#calm)
    this.#gathering = null
    this.#calm = null
  }
}
