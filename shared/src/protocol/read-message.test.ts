import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { utf8ByteLength } from 'lib0/string'
import { describe, expect, test } from 'vitest'
import { CLOSE, refusals } from './close.js'
import { MalformedMessage, type Message } from './message.js'
import { readMessage } from './read-message.js'
import {
  writeAwareness,
  writeFlush,
  writeNews,
  writeNotSaved,
  writePermissionDenied,
  writeQueryAwareness,
  writeRole,
  writeSyncStep1,
  writeSyncStep2,
  writeUpdate,
} from './write-message.js'

const bytes = new Uint8Array([1, 2, 3])
const states = [{ clientId: 7, clock: 2, json: '{"user":{"name":"Ana"}}' }]

const frames: readonly (readonly [string, Uint8Array, Message])[] = [
  ['sync step 1', writeSyncStep1(bytes), { kind: 'sync-step-1', stateVector: bytes }],
  ['sync step 2', writeSyncStep2(bytes), { kind: 'sync-step-2', update: bytes }],
  ['update', writeUpdate(bytes), { kind: 'update', update: bytes }],
  ['awareness', writeAwareness(states), { kind: 'awareness', states }],
  ['permission denied', writePermissionDenied('Look only'), { kind: 'permission-denied', reason: 'Look only' }],
  ['query awareness', writeQueryAwareness(), { kind: 'query-awareness' }],
  ['flush', writeFlush(300), { kind: 'flush', n: 300 }],
  ['role', writeRole('comment'), { kind: 'role', role: 'comment' }],
  ['not saved', writeNotSaved(300, 'Disk full'), { kind: 'not-saved', n: 300, reason: 'Disk full' }],
  ['news', writeNews('threads'), { kind: 'news', topic: 'threads' }],
]

describe('every frame kind', () => {
  test.each(frames)('%s is read as it was written', (_name, frame, message) => {
    expect(readMessage(frame)).toEqual(message)
  })

  test.each(frames)('[W42] %s cut short anywhere is malformed', (_name, frame) => {
    for (let end = 0; end < frame.length; end++) {
      expect(() => readMessage(frame.subarray(0, end))).toThrow(MalformedMessage)
    }
  })

  test.each(frames)('[W42] %s with bytes after its end is malformed', (_name, frame) => {
    expect(() => readMessage(new Uint8Array([...frame, 0]))).toThrow(MalformedMessage)
  })
})

test('[W43] an unknown type is read as unknown, whatever follows', () => {
  expect(readMessage(new Uint8Array([99, 1, 2, 3]))).toEqual({ kind: 'unknown', type: 99 })
})

test('[W42] unknown sub-types of sync and auth are malformed', () => {
  expect(() => readMessage(new Uint8Array([0, 3, 0]))).toThrow(MalformedMessage)
  expect(() => readMessage(new Uint8Array([2, 1, 0]))).toThrow(MalformedMessage)
})

test('[W42] a count of awareness states that cannot fit is malformed at once', () => {
  const inner = encoding.createEncoder()
  encoding.writeVarUint(inner, 2 ** 40)
  const frame = new Uint8Array([1, encoding.length(inner), ...encoding.toUint8Array(inner)])
  expect(() => readMessage(frame)).toThrow(MalformedMessage)
})

test('[W42] random bytes are either a message or malformed, never anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (frame) => {
      try {
        readMessage(frame)
      } catch (error) {
        expect(error).toBeInstanceOf(MalformedMessage)
      }
    }),
  )
})

test('[W44] refusals fit into a close frame and keep to the ranges that clients know', () => {
  for (const refusal of Object.values(refusals)) {
    expect(utf8ByteLength(refusal.reason)).toBeLessThanOrEqual(123)
  }
  for (const code of Object.values(CLOSE)) {
    expect(code === 1012 || (code >= 4400 && code < 4600)).toBe(true)
  }
})
