import * as decoding from 'lib0/decoding'
import { AUTH, type AwarenessState, MalformedMessage, MESSAGE, type Message, SYNC } from './message.js'

/**
 * Reads one frame. Updates and state vectors are views on `frame`, not looked into.
 * Throws MalformedMessage when the frame is cut short, goes on after its end, or names an unknown sub-type.
 */
export function readMessage(frame: Uint8Array): Message {
  const decoder = decoding.createDecoder(frame)
  try {
    const message = readAny(decoder)
    if (message.kind !== 'unknown' && decoding.hasContent(decoder)) throw new MalformedMessage('bytes after the end')
    return message
  } catch (error) {
    if (error instanceof MalformedMessage) throw error
    throw new MalformedMessage('cut short', { cause: error })
  }
}

function readAny(decoder: decoding.Decoder): Message {
  const type = decoding.readVarUint(decoder)
  switch (type) {
    case MESSAGE.sync:
      return readSync(decoder)
    case MESSAGE.awareness:
      return { kind: 'awareness', states: readAwareness(readBytes(decoder)) }
    case MESSAGE.auth:
      return readAuth(decoder)
    case MESSAGE.queryAwareness:
      return { kind: 'query-awareness' }
    case MESSAGE.flush:
      return { kind: 'flush', n: decoding.readVarUint(decoder) }
    case MESSAGE.notSaved:
      return { kind: 'not-saved', n: decoding.readVarUint(decoder), reason: decoding.readVarString(decoder) }
    case MESSAGE.news:
      return { kind: 'news', topic: decoding.readVarString(decoder) }
    case MESSAGE.role:
      return { kind: 'role', role: decoding.readVarString(decoder) }
    default:
      return { kind: 'unknown', type }
  }
}

function readSync(decoder: decoding.Decoder): Message {
  const step = decoding.readVarUint(decoder)
  if (step === SYNC.step1) return { kind: 'sync-step-1', stateVector: readBytes(decoder) }
  if (step === SYNC.step2) return { kind: 'sync-step-2', update: readBytes(decoder) }
  if (step === SYNC.update) return { kind: 'update', update: readBytes(decoder) }
  throw new MalformedMessage(`no sync message ${step}`)
}

function readAuth(decoder: decoding.Decoder): Message {
  const what = decoding.readVarUint(decoder)
  if (what !== AUTH.permissionDenied) throw new MalformedMessage(`no auth message ${what}`)
  return { kind: 'permission-denied', reason: decoding.readVarString(decoder) }
}

function readAwareness(bytes: Uint8Array): AwarenessState[] {
  const decoder = decoding.createDecoder(bytes)
  const count = decoding.readVarUint(decoder)
  // Each state takes three bytes at least: a count beyond that is a lie, found before anything is allocated.
  if (count * 3 > bytes.length) throw new MalformedMessage(`${count} awareness states in ${bytes.length} bytes`)
  const states: AwarenessState[] = []
  for (let i = 0; i < count; i++) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    states.push({ clientId, clock, json: decoding.readVarString(decoder) })
  }
  if (decoding.hasContent(decoder)) throw new MalformedMessage('bytes after the last awareness state')
  return states
}

/** lib0 itself gives a shorter view without a word when the length runs past the end. */
function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder)
  if (length > decoder.arr.length - decoder.pos) throw new MalformedMessage('length runs past the end')
  return decoding.readUint8Array(decoder, length)
}
