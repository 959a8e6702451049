import { MESSAGE, readMessage, writeRole } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { ownRole } from './own-role.js'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('WebSocket', class {})
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

test('[W85] asks whenever it has connected, and is what the server says', () => {
  const { role, provider, sent, says, changes } = open()
  expect(role.now()).toBe('own')
  provider.emit('status', [{ status: 'connected' }])
  expect(sent.map(readMessage)).toEqual([{ kind: 'role', role: '' }])
  says('comment')
  expect([role.now(), role.mayEdit(), changes()]).toEqual(['comment', false, 1])
  says('a role of a later version')
  says('comment')
  expect(changes()).toBe(1)
})

test('who could only look the last time can only look offline too, until the server says more', () => {
  open().says('view')
  const again = open()
  expect(again.role.mayEdit()).toBe(false)
  again.says('edit')
  expect(open().role.mayEdit()).toBe(true)
})

function open() {
  const provider = new WebsocketProvider('ws://localhost', 'x', new Y.Doc(), { connect: false })
  const sent: Uint8Array[] = []
  Object.assign(provider, { ws: { send: (frame: Uint8Array) => sent.push(frame) } })
  let changed = 0
  const role = ownRole(provider, 'x', () => {
    changed += 1
  })
  const says = (said: string) => {
    const decoder = decoding.createDecoder(writeRole(said))
    decoding.readVarUint(decoder)
    provider.messageHandlers[MESSAGE.role]?.(encoding.createEncoder(), decoder, provider, true, MESSAGE.role)
  }
  return { role, provider, sent, says, changes: () => changed }
}
