import * as encoding from 'lib0/encoding'
import type * as Y from 'yjs'

// Updates as no client writes them, byte by byte: `Item.write` of Yjs 13, V1.
const ORIGIN = 0x80
const RIGHT_ORIGIN = 0x40
const KEY = 0x20
const [STRING, TYPE, ANY] = [4, 7, 8]
const [ARRAY, MAP] = [0, 1]
/** The name of a type at the top. */
const TOP = 'bomb'

type Write = (...numbers: readonly number[]) => void

function written(work: (encoder: encoding.Encoder, write: Write) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  work(encoder, (...numbers) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  })
  return encoding.toUint8Array(encoder)
}

/** `count` clients, numbered from `first`, put one item each at the head of one list. */
export function manyClients(count: number, first: number): Uint8Array {
  return written((encoder, write) => {
    write(count)
    for (let n = count - 1; n >= 0; n -= 1) {
      write(1, first + n, 0, ANY, 1)
      encoding.writeVarString(encoder, TOP)
      write(1)
      encoding.writeAny(encoder, n)
    }
    write(0)
  })
}

/** One client puts `count` items behind each other, and as many at the head, each before a different one of those. */
export function manyRightOrigins(count: number): Uint8Array {
  return written((encoder, write) => {
    write(1, 2 * count, 1, 0)
    for (let n = 0; n < count; n += 1) {
      encoding.writeUint8(encoder, n === 0 ? ANY : ORIGIN | ANY)
      write(1)
      if (n === 0) encoding.writeVarString(encoder, TOP)
      else write(n - 1)
      write(1)
      encoding.writeAny(encoder, n)
    }
    for (let n = count - 1; n >= 0; n -= 1) {
      encoding.writeUint8(encoder, RIGHT_ORIGIN | ANY)
      write(1, n, 1)
      encoding.writeAny(encoder, n)
    }
    write(0)
  })
}

/** An item of one client, of a few letters. */
export interface Letters {
  readonly origin: Y.ID | null
  readonly right: Y.ID | null
  readonly text: string
}

/** Items of one client in one list, wherever they say that they belong. */
export function lettersAnywhere(client: number, clock: number, items: readonly Letters[]): Uint8Array {
  return written((encoder, write) => {
    write(1, items.length, client, clock)
    for (const { origin, right, text } of items) {
      encoding.writeUint8(encoder, STRING | (origin === null ? 0 : ORIGIN) | (right === null ? 0 : RIGHT_ORIGIN))
      for (const id of [origin, right]) if (id !== null) write(id.client, id.clock)
      if (origin === null && right === null) {
        write(1)
        encoding.writeVarString(encoder, TOP)
      }
      encoding.writeVarString(encoder, text)
    }
    write(0)
  })
}

/** Maps within maps. */
export function nested(depth: number): Uint8Array {
  return written((encoder, write) => {
    write(1, depth, 1, 0)
    for (let n = 0; n < depth; n += 1) {
      encoding.writeUint8(encoder, KEY | TYPE)
      if (n === 0) {
        write(1)
        encoding.writeVarString(encoder, TOP)
      } else write(0, 1, n - 1)
      encoding.writeVarString(encoder, 'k')
      write(MAP)
    }
    write(0)
  })
}

/** Every second character of a client's first `2 * count` is deleted, each by a range of its own. */
export function manyDeletes(client: number, count: number): Uint8Array {
  return written((_encoder, write) => {
    write(0, 1, client, count)
    for (let n = 0; n < count; n += 1) write(2 * n, 1)
  })
}

/** The same range, deleted again and again. */
export function repeatedDeletes(client: number, length: number, count: number): Uint8Array {
  return written((_encoder, write) => {
    write(0, 1, client, count)
    for (let n = 0; n < count; n += 1) write(0, length)
  })
}

/** An item of a client that is to stand behind a later one of the same client. */
export function behindItself(): Uint8Array {
  return written((encoder, write) => {
    write(1, 1, 1, 0)
    encoding.writeUint8(encoder, ORIGIN | TYPE)
    write(1, 5, ARRAY, 0)
  })
}
