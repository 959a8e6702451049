import type { NewsTopic } from '@throughline/shared/protocol'
import type { ThreadRead } from '@throughline/shared/threads'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createThreadStore } from './thread-store.js'
import { waitingErrands } from './waiting-errands.js'

const you = { writer: { kind: 'anyone', id: 'me', name: '' }, role: 'own' }
const me = { kind: 'anyone', id: 'me', name: 'Ana' } as const

let threads: ThreadRead[]
let isOn: boolean
let answer: number
let posted: { path: string; body: Record<string, unknown> }[]

/** A server in a few lines, which can be away. */
beforeEach(() => {
  threads = []
  isOn = true
  answer = 201
  posted = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (!isOn) throw new TypeError('network')
    if (init.method === undefined) {
      return new Response(JSON.stringify({ you, threads }), { headers: { etag: `"${threads.length}"` } })
    }
    const body = JSON.parse(String(init.body))
    posted.push({ path, body })
    if (answer === 201 && path.endsWith('/threads')) threads.push(kept(body))
    return new Response(JSON.stringify({ title: 'No', detail: 'Not today' }), { status: answer })
  })
})
afterEach(() => vi.unstubAllGlobals())

function kept({ id, comment }: { id: string; comment: { id: string; text: string } }): ThreadRead {
  const on = { kind: 'element', id: 'e' } as const
  const own = { id, number: threads.length + 1, on, about: '', suggestion: null, by: me, at: 1 }
  const first = { id: comment.id, thread: id, by: me, at: 1, text: comment.text, mentions: [], editedAt: null }
  return { ...own, state: 'open', settled: null, given: null, changedAt: null, comments: [first] }
}

const begin = { kind: 'begin', thread: 't', on: { kind: 'element', id: 'e' }, about: '', suggestion: null } as const
const said = { id: 'c', text: 'Why?', mentions: [] }

function open(storage = memory()) {
  const news = new Map<NewsTopic, () => void>()
  const session = {
    documentId: 'd',
    me: () => ({ name: 'Ana' }),
    onNews: (topic: NewsTopic, listener: () => void) => {
      news.set(topic, listener)
      return () => {}
    },
  }
  const store = createThreadStore(session, waitingErrands('d', storage))
  return { store, storage, hears: () => news.get('threads')?.() }
}

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    get length() {
      return kept.size
    },
  }
}

test('what is said is there at once, and then under the number that the server gives', async () => {
  const { store } = open()
  store.run({ ...begin, said })
  expect(store.state().threads.map(({ number, waiting }) => [number, waiting])).toEqual([[0, true]])
  await vi.waitFor(() =>
    expect(store.state().threads.map(({ number, waiting }) => [number, waiting])).toEqual([[1, false]]),
  )
  expect(posted).toEqual([
    { path: '/api/documents/d/threads', body: expect.objectContaining({ id: 't', name: 'Ana' }) },
  ])
})

test('without the server it waits, also after the page was closed, and is sent when there is one', async () => {
  isOn = false
  const { store, storage } = open()
  store.run({ ...begin, said })
  await vi.waitFor(() => expect(store.state().isAway).toBe(true))
  const later = open(storage)
  expect(later.store.state().threads.map(({ waiting }) => waiting)).toEqual([true])
  isOn = true
  later.hears()
  await vi.waitFor(() => expect(later.store.state().threads.map(({ waiting }) => waiting)).toEqual([false]))
  expect(posted).toHaveLength(1)
})

test('what the server never takes is kept with its reason until it is given up', async () => {
  answer = 403
  const { store } = open()
  store.run({ ...begin, said })
  await vi.waitFor(() => expect(store.state().threads[0]?.refused).toBe('Not today'))
  store.drop('t')
  expect(store.state().threads).toEqual([])
})

test('a server in trouble is asked again, not given up', async () => {
  answer = 503
  const { store, hears } = open()
  store.run({ ...begin, said })
  await vi.waitFor(() => expect(posted.length).toBeGreaterThan(0))
  expect(store.state().threads[0]?.refused).toBeNull()
  answer = 201
  hears()
  await vi.waitFor(() => expect(store.state().threads[0]?.waiting).toBe(false))
})

test('others’ words are told apart from what was there before', async () => {
  const { store, hears } = open()
  const heard: number[][] = []
  store.onOthersWords((before, now) => heard.push([before.length, now.length]))
  await vi.waitFor(() => expect(store.state().isLoaded).toBe(true))
  expect(heard).toEqual([])
  threads.push(kept({ id: 'theirs', comment: { id: 'c9', text: 'Hello' } }))
  hears()
  await vi.waitFor(() => expect(heard).toEqual([[0, 1]]))
})
