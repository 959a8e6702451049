import * as Y from 'yjs'
import { type StoredDocument, storedUpdates } from '../../storage/index.js'
import { mergeUpdates } from '../updates/merge-updates.js'
import { isEmptyVector, type ReadUpdate } from '../updates/update-form.js'
import { type UpdateWork, workOf } from '../updates/work/update-work.js'
import { UnappliedEdits } from './unapplied-edits.js'

/** An item takes at least so many. */
const STRUCT_BYTES = 4

/** The origin of edits that were passed on before they were applied. */
const PASSED_ON = Symbol('passed on')

/** `origin` is what the change was made with. */
type ChangeListener = (update: Uint8Array, origin: unknown) => void

/**
 * A document in memory: its bytes as stored, and a Y.Doc only once somebody edits it or needs more than all of it.
 * Reading 2 MB takes milliseconds; decoding them takes the better part of a second.
 */
export class LiveDocument {
  readonly #onChange: ChangeListener
  /** Null once it is in a Y.Doc, or gone. */
  #stored: Uint8Array[] | null
  #doc: Y.Doc | null = null
  /** What the Y.Doc, where there is one, has still to be told. */
  #unapplied: UnappliedEdits | null = null
  #whole: Uint8Array | null = null
  #vector: Uint8Array | null
  #bytes: number
  #gained = 0

  constructor(stored: StoredDocument, onChange: ChangeListener) {
    const updates = storedUpdates(stored)
    this.#stored = updates
    this.#bytes = updates.reduce((sum, update) => sum + update.length, 0)
    this.#vector = storedVector(stored)
    this.#onChange = onChange
  }

  /** About how large the document is; never less than it is. */
  get bytes(): number {
    return this.#bytes
  }

  /** At most so many structs have come in since it was opened. */
  get gained(): number {
    return this.#gained
  }

  /** How much work an update would be. Throws MalformedMessage where it would fail. */
  workOf(update: ReadUpdate): UpdateWork {
    return workOf(update, this.doc())
  }

  /** The whole document as one update. */
  whole(): Uint8Array {
    this.#whole ??= this.#doc === null ? mergeUpdates(this.#storedUpdates()) : Y.encodeStateAsUpdate(this.doc())
    this.#bytes = this.#whole.length
    return this.#whole
  }

  stateVector(): Uint8Array {
    this.#vector ??= Y.encodeStateVector(this.doc())
    return this.#vector
  }

  /** What someone with this state vector lacks. */
  lackedBy(stateVector: Uint8Array): Uint8Array {
    return isEmptyVector(stateVector) ? this.whole() : Y.encodeStateAsUpdate(this.doc(), stateVector)
  }

  /**
   * Takes a small edit that will surely apply, and leaves applying it for later: true where it did, and `onChange` has
   * heard of it. Throws MalformedMessage.
   */
  takeUnapplied(update: Uint8Array, read: ReadUpdate, origin: unknown): boolean {
    const kept = this.#unapplied?.take(update, read) ?? null
    if (kept === null) return false
    this.#take(kept, origin)
    return true
  }

  /**
   * Applies an update whose work is known to be little; `onChange` hears what was new in it. True when parts of it build on
   * edits that are not here: those are forgotten, never kept waiting, for waiting parts grow without end.
   */
  apply(update: Uint8Array, origin: unknown): boolean {
    const doc = this.doc()
    Y.applyUpdate(doc, update, origin)
    const { store } = doc
    if (store.pendingStructs === null && store.pendingDs === null) return false
    store.pendingStructs = null
    store.pendingDs = null
    return true
  }

  /** Applies what was left for later, once that has become much. */
  applyMany(): void {
    if (this.#unapplied?.areMany === true) this.#unapplied.apply(PASSED_ON)
  }

  /** Takes an update from the log, which builds on nothing that is not in the log before it. */
  applyLogged(update: Uint8Array, origin: unknown): void {
    if (this.#doc !== null) {
      Y.applyUpdate(this.doc(), update, origin)
      return
    }
    // Nobody has edited here: as bytes it can be read as well.
    this.#storedUpdates().push(update)
    const reached = this.#vector === null ? null : movedOn(Y.decodeStateVector(this.#vector), [update])
    this.#vector = reached === null ? null : Y.encodeStateVector(reached)
    this.#gain(update, origin)
  }

  /** The document with all that was taken so far. */
  doc(): Y.Doc {
    if (this.#doc !== null) {
      this.#unapplied?.apply(PASSED_ON)
      return this.#doc
    }
    const stored = this.#storedUpdates()
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const update of stored) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs !== null) {
      doc.destroy()
      throw new Error('the stored document builds on edits that are not in it')
    }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== PASSED_ON) this.#take(update, origin)
    })
    this.#doc = doc
    this.#unapplied = new UnappliedEdits(doc)
    this.#stored = null
    return doc
  }

  destroy(): void {
    this.#doc?.destroy()
    this.#doc = null
    this.#unapplied = null
    this.#stored = null
    this.#whole = null
  }

  #take(update: Uint8Array, origin: unknown): void {
    this.#vector = null
    this.#gain(update, origin)
  }

  #gain(update: Uint8Array, origin: unknown): void {
    this.#whole = null
    this.#bytes += update.length
    this.#gained += Math.ceil(update.length / STRUCT_BYTES)
    this.#onChange(update, origin)
  }

  #storedUpdates(): Uint8Array[] {
    // Never an empty document in place of one that is no longer here.
    if (this.#stored === null) throw new Error('the document has left memory')
    return this.#stored
  }
}

/** The state vector of what is stored, without decoding it: the snapshot's, moved on by what each update reaches. */
function storedVector({ snapshot, tail }: StoredDocument): Uint8Array {
  const reached = snapshot === null ? new Map<number, number>() : Y.decodeStateVector(snapshot.stateVector)
  return Y.encodeStateVector(
    movedOn(
      reached,
      tail.map(({ update }) => update),
    ),
  )
}

function movedOn(reached: Map<number, number>, updates: readonly Uint8Array[]): Map<number, number> {
  for (const update of updates) {
    for (const [client, clock] of Y.parseUpdateMeta(update).to) {
      reached.set(client, Math.max(clock, reached.get(client) ?? 0))
    }
  }
  return reached
}
