import { MalformedMessage } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

const STATE_VECTOR_BYTES = 100_000

/** True for an update in which nothing is new: no edits, no deletions. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}

/** True for the state vector of someone who has nothing yet. */
export function isEmptyVector(stateVector: Uint8Array): boolean {
  return stateVector.length === 0 || (stateVector.length === 1 && stateVector[0] === 0)
}

/** What an update says. */
export type ReadUpdate = ReturnType<typeof Y.decodeUpdate>

/**
 * Throws MalformedMessage unless the bytes are one whole V1 update. Done before anything is applied, so that a broken
 * update leaves no half of itself in the document.
 */
export function readUpdate(update: Uint8Array): ReadUpdate {
  let read: ReadUpdate
  try {
    read = Y.decodeUpdateV2(update, WatchedDecoder)
  } catch (error) {
    throw new MalformedMessage('not a V1 update', { cause: error })
  }
  // A V2 update often reads as an empty V1 update with something behind it.
  if (latest === null || decoding.hasContent(latest.restDecoder)) throw new MalformedMessage('not a V1 update')
  return read
}

let latest: WatchedDecoder | null = null

/** Yjs makes its decoder itself; this one lets us see how far it read. */
class WatchedDecoder extends Y.UpdateDecoderV1 {
  constructor(rest: decoding.Decoder) {
    super(rest)
    latest = this
  }
}

/** Throws MalformedMessage unless the bytes are a state vector of a size that a document can have. */
export function checkStateVector(stateVector: Uint8Array): void {
  if (stateVector.length > STATE_VECTOR_BYTES) throw new MalformedMessage('a state vector too long')
  if (stateVector.length === 0) return
  try {
    Y.decodeStateVector(stateVector)
  } catch (error) {
    throw new MalformedMessage('not a state vector', { cause: error })
  }
}
