/** The structs of one client in a V1 update, as bytes. */
export interface StructSection {
  readonly client: number
  /** Of the first of them. */
  readonly clock: number
  /** The clock after the last. */
  readonly next: number
  readonly count: number
  readonly bytes: Uint8Array
}

/** The deleted ranges of one client, as bytes. */
export interface DeleteSection {
  readonly client: number
  readonly count: number
  readonly bytes: Uint8Array
}

/** A V1 update by its parts, in the order in which it was written. */
export interface UpdateSections {
  readonly structs: readonly StructSection[]
  readonly deletes: readonly DeleteSection[]
}

// Yjs 13, V1: `Item.write`, `GC.write`, the contents' `write`, and lib0's `writeAny`.
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20
const CONTENT = 0x1f
const GARBAGE = 0
const SKIP = 10
const [DELETED, JSON_TEXTS, BINARY, STRING, EMBED, FORMAT, TYPE, ANY, DOCUMENT] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const [XML_ELEMENT, XML_HOOK] = [3, 5]
const [INTEGER, FLOAT_32, FLOAT_64, BIG_INTEGER, TEXT, OBJECT, ARRAY, BYTES] = [125, 124, 123, 122, 119, 118, 117, 116]

/**
 * Where the parts of a V1 update begin and end, without decoding them. null where it skips something, or holds what
 * Yjs 13 does not write: then only Yjs itself should touch it. Throws RangeError where the bytes end too soon.
 */
export function sectionsOf(update: Uint8Array): UpdateSections | null {
  const reader = new Reader(update)
  const structs: StructSection[] = []
  for (let clients = reader.number(); clients > 0; clients -= 1) {
    const count = reader.number()
    const client = reader.number()
    const clock = reader.number()
    const start = reader.at
    let next = clock
    for (let n = 0; n < count; n += 1) {
      const length = reader.struct()
      if (length === null) return null
      next += length
    }
    structs.push({ client, clock, next, count, bytes: update.subarray(start, reader.at) })
  }
  const deletes: DeleteSection[] = []
  for (let clients = reader.number(); clients > 0; clients -= 1) {
    const client = reader.number()
    const count = reader.number()
    const start = reader.at
    for (let n = 0; n < count; n += 1) {
      reader.passNumber()
      reader.passNumber()
    }
    deletes.push({ client, count, bytes: update.subarray(start, reader.at) })
  }
  return reader.at === update.length ? { structs, deletes } : null
}

class Reader {
  at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.#byte()
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
      factor *= 128
    }
  }

  passNumber(): void {
    while (this.#byte() >= 0x80);
  }

  /** Passes one struct; gives its length in clocks, or null for what cannot be passed. */
  struct(): number | null {
    const info = this.#byte()
    if (info === GARBAGE) return this.number()
    if (info === SKIP) return null
    if ((info & HAS_ORIGIN) !== 0) this.#passId()
    if ((info & HAS_RIGHT_ORIGIN) !== 0) this.#passId()
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
      if (this.number() === 1) this.#passBytes()
      else this.#passId()
      if ((info & HAS_KEY) !== 0) this.#passBytes()
    }
    return this.#content(info & CONTENT)
  }

  #content(kind: number): number | null {
    switch (kind) {
      case DELETED:
        return this.number()
      case STRING:
        return this.#text()
      case JSON_TEXTS:
        return this.#several(() => this.#passBytes())
      case ANY:
        return this.#several(() => this.#passAny())
      case BINARY:
      case EMBED:
        this.#passBytes()
        return 1
      case FORMAT:
        this.#passBytes()
        this.#passBytes()
        return 1
      case TYPE: {
        const type = this.number()
        if (type === XML_ELEMENT || type === XML_HOOK) this.#passBytes()
        return 1
      }
      case DOCUMENT:
        this.#passBytes()
        this.#passAny()
        return 1
      default:
        return null
    }
  }

  #several(pass: () => void): number {
    const count = this.number()
    for (let n = 0; n < count; n += 1) pass()
    return count
  }

  #passAny(): void {
    const kind = this.#byte()
    if (kind === INTEGER) this.passNumber()
    else if (kind === FLOAT_32) this.#pass(4)
    else if (kind === FLOAT_64 || kind === BIG_INTEGER) this.#pass(8)
    else if (kind === TEXT || kind === BYTES) this.#passBytes()
    else if (kind === ARRAY) this.#several(() => this.#passAny())
    else if (kind === OBJECT) {
      this.#several(() => {
        this.#passBytes()
        this.#passAny()
      })
    }
  }

  #passId(): void {
    this.passNumber()
    this.passNumber()
  }

  #passBytes(): void {
    this.#pass(this.number())
  }

  /** Passes a text; gives its length as JavaScript counts it. */
  #text(): number {
    const bytes = this.number()
    const end = this.at + bytes
    this.#mustHold(end)
    let length = 0
    for (; this.at < end; this.at += 1) {
      const byte = this.#bytes[this.at] ?? 0
      // One for each character; those of four bytes are two units of UTF-16.
      if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1
    }
    return length
  }

  #byte(): number {
    const byte = this.#bytes[this.at]
    if (byte === undefined) throw new RangeError('the update ends too soon')
    this.at += 1
    return byte
  }

  #pass(bytes: number): void {
    this.at += bytes
    this.#mustHold(this.at)
  }

  #mustHold(end: number): void {
    if (end > this.#bytes.length) throw new RangeError('the update ends too soon')
  }
}
