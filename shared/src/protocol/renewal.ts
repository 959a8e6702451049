import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What somebody needs who holds a document of an ended epoch. */
export interface Renewal {
  /** The last state of the epoch asked about. V1. */
  readonly last: Uint8Array
  /** The document as it is now. V1. */
  readonly now: Uint8Array
}

/** `bytes last, bytes now`. */
export function writeRenewal({ last, now }: Renewal): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint8Array(encoder, last)
  encoding.writeVarUint8Array(encoder, now)
  return encoding.toUint8Array(encoder)
}

/** Throws where the bytes are something else. */
export function readRenewal(bytes: Uint8Array): Renewal {
  const decoder = decoding.createDecoder(bytes)
  return { last: decoding.readVarUint8Array(decoder), now: decoding.readVarUint8Array(decoder) }
}
