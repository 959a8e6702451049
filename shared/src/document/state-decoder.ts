import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** Longer texts are seldom there twice. */
const MOST_BYTES = 40
/** As many texts are remembered; a power of two. */
const REMEMBERED = 8192
/** How an update marks a text among values of any kind. */
const TEXT = 119

/** By what their bytes come to. */
const remembered: (string | undefined)[] = new Array(REMEMBERED)

/**
 * Reads updates as Yjs does. Names of fields, ids and the like, which are most of what is written in one, are made once
 * and not each time they are read: that takes less time than to decode them, and all that stand for the same are one.
 */
export class StateDecoder extends Y.UpdateDecoderV1 {
  override readString(): string {
    return readText(this.restDecoder)
  }

  override readKey(): string {
    return readText(this.restDecoder)
  }

  override readAny(): unknown {
    const { arr, pos } = this.restDecoder
    if (arr[pos] !== TEXT) return super.readAny()
    this.restDecoder.pos += 1
    return readText(this.restDecoder)
  }
}

function readText(decoder: decoding.Decoder): string {
  const { arr, pos } = decoder
  const length = arr[pos] ?? 0
  const from = pos + 1
  // Longer ones say how long they are in more than a byte.
  if (length > MOST_BYTES || from + length > arr.length) return decoding.readVarString(decoder)
  let hash = length
  for (let at = from; at < from + length; at++) {
    const byte = arr[at] ?? 0
    if (byte > 127) return decoding.readVarString(decoder)
    hash = (hash * 31 + byte) | 0
  }
  decoder.pos = from + length
  const slot = hash & (REMEMBERED - 1)
  const known = remembered[slot]
  if (known !== undefined && isWritten(known, { arr, from, length })) return known
  const text = String.fromCharCode(...arr.subarray(from, from + length))
  remembered[slot] = text
  return text
}

interface Written {
  readonly arr: Uint8Array
  readonly from: number
  readonly length: number
}

function isWritten(text: string, { arr, from, length }: Written): boolean {
  if (text.length !== length) return false
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== arr[from + at]) return false
  return true
}
