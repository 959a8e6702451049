import * as Y from 'yjs'
import { joinsOn } from '../updates/joins-on.js'
import type { ReadUpdate } from '../updates/update-form.js'
import { workOf } from '../updates/work/update-work.js'

/** Longer updates are not somebody at work here and now: pasted pages, files, work done offline. Bytes. */
const LONGEST = 1024
/** Steps of one update; as many as all of them take then keep nobody waiting. */
const FEW_STEPS = 1000
/** Updates that are applied in one go: a few milliseconds. */
const AT_ONCE = 64

type Struct = ReadUpdate['structs'][number]

/**
 * Edits that were taken and passed on while the Y.Doc is still without them. Applying one takes longer than everything
 * else that is done for it; many at once take a fraction of that each. Only edits are taken that will surely apply:
 * small ones that join on (`joinsOn`), of plain content, and little work whatever lies unapplied before them.
 */
export class UnappliedEdits {
  readonly #doc: Y.Doc
  #updates: Uint8Array[] = []
  /** Of the clients that these edits are of. */
  #clocks = new Map<number, number>()
  /** How many structs and deleted ranges they are. */
  #parts = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  get areMany(): boolean {
    return this.#updates.length >= AT_ONCE
  }

  /**
   * Takes an edit if that can be done without applying those before it: gives the bytes that it keeps, or null. Throws
   * MalformedMessage as `workOf` does.
   */
  take(update: Uint8Array, read: ReadUpdate): Uint8Array | null {
    if (update.length > LONGEST || !this.#isPlain(update, read) || !joinsOn(read, this.#known)) return null
    if (!this.#isInSight(read)) return null
    const parts = partsOf(read)
    const { steps, isTooDeep } = workOf(read, this.#doc)
    // Each may have to pass everything that the document does not show yet.
    if (isTooDeep || steps + parts * this.#parts > FEW_STEPS) return null
    // The view is on a buffer that lives as long as the frame.
    const kept = new Uint8Array(update)
    this.#updates.push(kept)
    this.#parts += parts
    const last = read.structs.at(-1)
    if (last !== undefined) this.#clocks.set(last.id.client, last.id.clock + last.length)
    return kept
  }

  /** Applies all there are, under this origin. */
  apply(origin: unknown): void {
    if (this.#updates.length === 0) return
    const updates = this.#updates
    this.#updates = []
    this.#clocks = new Map()
    this.#parts = 0
    this.#doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.#doc, update, origin)
    }, origin)
  }

  readonly #known = (client: number): number => this.#clocks.get(client) ?? Y.getState(this.#doc.store, client)

  /** Whether it is written as Yjs writes what one client puts in and takes away, of values, text and types alone. */
  #isPlain(update: Uint8Array, { structs }: ReadUpdate): boolean {
    const [first] = structs
    if (first === undefined) return update[0] === 0
    return update[0] === 1 && this.#known(first.id.client) > 0 && structs.every(isPlainItem)
  }

  /**
   * Whether the document shows all that it names. Where not, it cannot be told how deep an item lies, or how far in its
   * list it has to go, but of what goes behind another: past what is unapplied, and no further.
   */
  #isInSight({ structs }: ReadUpdate): boolean {
    return structs.every(isBehindAnother) || !structs.some((struct) => this.#namesUnapplied(struct))
  }

  #namesUnapplied(struct: Struct): boolean {
    if (!(struct instanceof Y.Item)) return false
    return [struct.origin, struct.rightOrigin, struct.parent].some((named) => {
      if (!(named instanceof Y.ID)) return false
      return named.clock >= Y.getState(this.#doc.store, named.client) && named.clock < this.#known(named.client)
    })
  }
}

function isPlainItem(struct: Struct): boolean {
  if (!(struct instanceof Y.Item)) return false
  const { content } = struct
  return content instanceof Y.ContentAny || content instanceof Y.ContentString || content instanceof Y.ContentType
}

function isBehindAnother(struct: Struct): boolean {
  return struct instanceof Y.Item && struct.origin !== null && !(struct.content instanceof Y.ContentType)
}

function partsOf({ structs, ds }: ReadUpdate): number {
  let parts = structs.length
  for (const ranges of ds.clients.values()) parts += ranges.length
  return parts
}
