import { MESSAGE, type NewsTopic, readMessage, writeNews } from '@throughline/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { newsOver } from './news.js'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('WebSocket', class {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('[W80] only those who asked about a topic hear of it, and no more once they stopped', () => {
  const { news, says } = open()
  const heard: NewsTopic[] = []
  const stop = news.on('threads', () => heard.push('threads'))
  news.on('history', () => heard.push('history'))
  says('threads')
  says('role')
  says('something later')
  expect(heard).toEqual(['threads'])
  stop()
  says('threads')
  says('history')
  expect(heard).toEqual(['threads', 'history'])
})

test('[W82] everybody is to look again after connecting, and once a minute', () => {
  const { news, provider, sent } = open()
  let asked = 0
  news.on('notices', () => {
    asked += 1
  })
  provider.emit('status', [{ status: 'connecting' }])
  expect(asked).toBe(0)
  provider.emit('status', [{ status: 'connected' }])
  expect(asked).toBe(1)
  expect(sent.map(readMessage)).toEqual([{ kind: 'news', topic: '' }])
  vi.advanceTimersByTime(60_000)
  expect(asked).toBe(2)
  news.stop()
  vi.advanceTimersByTime(600_000)
  expect(asked).toBe(2)
})

function open() {
  const provider = new WebsocketProvider('ws://localhost', 'x', new Y.Doc(), { connect: false })
  const sent: Uint8Array[] = []
  const ws = { send: (frame: Uint8Array) => sent.push(frame) }
  Object.assign(provider, { ws })
  const news = newsOver(provider)
  const says = (topic: string) => {
    const decoder = decoding.createDecoder(writeNews(topic))
    const type = decoding.readVarUint(decoder)
    expect(type).toBe(MESSAGE.news)
    provider.messageHandlers[type]?.(encoding.createEncoder(), decoder, provider, true, type)
  }
  return { news, provider, sent, says }
}
