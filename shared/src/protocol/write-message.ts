import * as encoding from 'lib0/encoding'
import { AUTH, type AwarenessState, MESSAGE, SYNC } from './message.js'

export function writeSyncStep1(stateVector: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, SYNC.step1)
    encoding.writeVarUint8Array(encoder, stateVector)
  })
}

export function writeSyncStep2(update: Uint8Array): Uint8Array {
  return updateFrame(SYNC.step2, update)
}

export function writeUpdate(update: Uint8Array): Uint8Array {
  return updateFrame(SYNC.update, update)
}

export function writeAwareness(states: readonly AwarenessState[]): Uint8Array {
  const inner = encoding.createEncoder()
  encoding.writeVarUint(inner, states.length)
  for (const state of states) {
    encoding.writeVarUint(inner, state.clientId)
    encoding.writeVarUint(inner, state.clock)
    encoding.writeVarString(inner, state.json)
  }
  return frame(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner)))
}

export function writePermissionDenied(reason: string): Uint8Array {
  return frame(MESSAGE.auth, (encoder) => {
    encoding.writeVarUint(encoder, AUTH.permissionDenied)
    encoding.writeVarString(encoder, reason)
  })
}

export function writeQueryAwareness(): Uint8Array {
  return frame(MESSAGE.queryAwareness, () => {})
}

/** The question and its answer look the same. */
export function writeFlush(n: number): Uint8Array {
  return frame(MESSAGE.flush, (encoder) => encoding.writeVarUint(encoder, n))
}

export function writeNotSaved(n: number, reason: string): Uint8Array {
  return frame(MESSAGE.notSaved, (encoder) => {
    encoding.writeVarUint(encoder, n)
    encoding.writeVarString(encoder, reason)
  })
}

/** From a client: it wants to be told news. */
export function writeWatch(): Uint8Array {
  return writeNews('')
}

export function writeNews(topic: string): Uint8Array {
  return frame(MESSAGE.news, (encoder) => encoding.writeVarString(encoder, topic))
}

/** What somebody may do; of a client, with an empty role: the question. */
export function writeRole(role: string): Uint8Array {
  return frame(MESSAGE.role, (encoder) => encoding.writeVarString(encoder, role))
}

/** An update may be megabytes: it is copied once, into a frame of its length. */
function updateFrame(kind: number, update: Uint8Array): Uint8Array {
  const head = frame(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint(encoder, update.length)
  })
  const whole = new Uint8Array(head.length + update.length)
  whole.set(head)
  whole.set(update, head.length)
  return whole
}

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
