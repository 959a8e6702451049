import * as encoding from 'lib0/encoding'
import * as Y from './yjs.mjs'

const MARK = '~~'
const DIGITS = 8
const KEY = 'stamp'
const ZERO = 48
const [HAS_ORIGIN, HAS_KEY, ANY] = [0x80, 0x20, 8]

/** Bytes after which the next stamp may begin. */
export const STAMP_BYTES = MARK.length + DIGITS

/** Where a number begins in bytes that hold stamps, from `at` on; -1 where none does. */
export function nextStamp(bytes, at) {
  return bytes.indexOf(MARK, at, 'latin1')
}

/** The number that begins there. */
export function stampAt(bytes, at) {
  let value = 0
  for (let i = at + MARK.length; i < at + STAMP_BYTES; i++) value = value * 10 + bytes[i] - ZERO
  return value
}

const stampOf = (n) => `${MARK}${String(n).padStart(DIGITS, '0')}`

/**
 * People who each overwrite one value of a box again and again, as dragging or choosing does. Everyone's first update is
 * made by Yjs; the others are written byte for byte as it would, for making them must not cost what measuring does.
 */
export class Editors {
  #doc = new Y.Doc()
  #boxes

  /** `state`: what the document holds already. */
  constructor(state) {
    if (state !== null) Y.applyUpdate(this.#doc, state)
    const elements = this.#doc.getMap('elements')
    const ids = [...elements.keys()].sort()
    this.#boxes = ids.length === 0 ? [elements] : ids.map((id) => elements.get(id))
  }

  /** Somebody whose value is in this box; `write` gives the update that writes a number. */
  editor(client, box) {
    let clock = 0
    return {
      write: (n) => {
        const update = clock === 0 ? this.#first(client, box, n) : overwriting(client, clock, stampOf(n))
        clock += 1
        return update
      },
    }
  }

  #first(client, box, n) {
    let update
    this.#doc.clientID = client
    this.#doc.once('update', (made) => {
      update = made
    })
    this.#boxes[box % this.#boxes.length].set(`${KEY}${client}`, stampOf(n))
    return update
  }
}

/** A V1 update: one item that takes the place of the one before it, and the deletion of that one. */
function overwriting(client, clock, text) {
  const encoder = encoding.createEncoder()
  const write = (...numbers) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  }
  write(1, 1, client, clock)
  encoding.writeUint8(encoder, HAS_ORIGIN | HAS_KEY | ANY)
  write(client, clock - 1)
  write(1)
  encoding.writeAny(encoder, text)
  write(1, client, 1, clock - 1, 1)
  return encoding.toUint8Array(encoder)
}

/** Throws unless what is written byte for byte is what Yjs writes. */
export function checkEditor(state) {
  const client = 77
  const written = new Editors(state).editor(client, 0)
  const doc = new Y.Doc()
  doc.clientID = client
  if (state !== null) Y.applyUpdate(doc, state)
  const boxes = doc.getMap('elements')
  const box = state === null ? boxes : boxes.get([...boxes.keys()].sort()[0])
  const made = []
  doc.on('update', (update) => made.push(update))
  for (let n = 0; n < 200; n++) {
    box.set(`${KEY}${client}`, stampOf(n))
    if (!Buffer.from(written.write(n)).equals(Buffer.from(made[n]))) throw new Error(`edit ${n} is not what Yjs writes`)
  }
  doc.destroy()
}
