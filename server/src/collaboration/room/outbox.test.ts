import { readMessage, writeUpdate } from '@throughline/shared/protocol'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Outbox, type Reader } from './outbox.js'

function aReader(clientId: number) {
  const frames: Uint8Array[] = []
  const reader: Reader = {
    ...{ clientId, arrival: clientId, user: null, isElsewhere: false },
    send: (frame) => void frames.push(frame),
    sendPresence: (frame) => void frames.push(frame),
  }
  return { reader, frames }
}

/** What a client writes: one update for each word. */
function updatesOf(...words: readonly string[]): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const word of words) doc.getMap('words').set(word, true)
  return updates
}

function wordsIn(frames: readonly Uint8Array[]): string[] {
  const doc = new Y.Doc()
  for (const frame of frames) {
    const message = readMessage(frame)
    if (message.kind === 'update') Y.applyUpdate(doc, message.update)
  }
  return [...doc.getMap('words').keys()]
}

afterEach(() => {
  vi.useRealTimers()
})

test('what comes after a rest is sent at once, what follows in that turn in one frame, and to its sender nothing', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const [sender, other] = [aReader(1), aReader(2)]
  const outbox = new Outbox(new Set([sender.reader, other.reader]), { states: () => [] }, 15)
  const [first, ...rest] = updatesOf('one', 'two', 'three')
  if (first === undefined) throw new Error('nothing was written')

  outbox.addUpdate(first, sender.reader)
  expect(other.frames).toEqual([writeUpdate(first)])
  for (const update of rest) outbox.addUpdate(update, sender.reader)
  expect(other.frames).toHaveLength(1)
  await vi.waitFor(() => expect(other.frames).toHaveLength(2))
  expect(wordsIn(other.frames)).toEqual(['one', 'two', 'three'])
  expect(sender.frames).toEqual([])
})
