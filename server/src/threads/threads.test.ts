import type { Writer } from '@throughline/shared/threads'
import { expect, test } from 'vitest'
import { openMemoryStorage } from '../storage/index.js'
import { threadsGivenTo } from './thread-records.js'
import { createThreads, type NewThread, type ThreadEvent } from './threads.js'

const ana: Writer = { kind: 'member', id: 'ana', name: 'Ana' }
const rhys: Writer = { kind: 'guest', id: 'rhys', name: 'Rhys' }

function thread(n: number, suggestion: NewThread['suggestion'] = null): NewThread {
  const comment = { id: `comment-${n}`, text: `Words ${n}`, mentions: [] }
  return { id: `thread-${n}`, on: { kind: 'element', id: 'e' }, about: 'Tutoring', suggestion, comment }
}

test('two servers of one store give no number twice', async () => {
  const { records } = openMemoryStorage()
  const servers = [createThreads({ records, tell() {} }), createThreads({ records, tell() {} })]
  const all = Array.from({ length: 30 }, (_, n) => servers[n % 2]?.begin('d', ana, thread(n)))
  await Promise.all(all)
  const numbers = (await servers[0]?.read('d'))?.map(({ number }) => number).sort((one, other) => one - other)
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
})

test('two who write into one thread at once both keep their words', async () => {
  const threads = createThreads({ records: openMemoryStorage().records, tell() {} })
  await threads.begin('d', ana, thread(0))
  const replies = Array.from({ length: 20 }, (_, n) =>
    threads.reply('d', 'thread-0', n % 2 === 0 ? ana : rhys, { id: `reply-${n}`, text: `${n}`, mentions: [] }),
  )
  await Promise.all([...replies, threads.settle('d', 'thread-0', 'resolve', { by: ana })])
  const [read] = await threads.read('d')
  expect(read?.comments).toHaveLength(21)
  expect(read?.state).toBe('resolved')
})

test('those who have the document open are told of whatever is written, and nobody of what was refused', async () => {
  const told: string[] = []
  const threads = createThreads({ records: openMemoryStorage().records, tell: (document) => told.push(document) })
  await threads.begin('d', rhys, thread(0))
  await threads.reply('d', 'thread-0', ana, { id: 'reply-0', text: 'Yes', mentions: [] })
  await threads.edit('d', 'reply-0', ana, { text: 'No', mentions: [] })
  await threads.settle('d', 'thread-0', 'resolve', { by: ana })
  await threads.takeBack('d', 'reply-0', ana, false)
  expect(told).toEqual(['d', 'd', 'd', 'd', 'd'])
  await threads.settle('d', 'thread-0', 'resolve', { by: rhys })
  await expect(threads.edit('d', 'comment-0', ana, { text: 'x', mentions: [] })).rejects.toThrow('not-yours')
  expect(told).toHaveLength(5)
})

test('who passes words on to people hears of each once, with the thread it is in', async () => {
  const threads = createThreads({ records: openMemoryStorage().records, tell() {} })
  const heard: ThreadEvent[] = []
  const stop = threads.onWritten((event) => heard.push(event))
  const suggestion = { kind: 'label', language: 'en', was: 'Tutoring', now: 'Tutoring in groups' } as const
  await threads.begin('d', rhys, { ...thread(0, suggestion), comment: null })
  await threads.reply('d', 'thread-0', ana, { id: 'reply-0', text: 'Good', mentions: [{ name: 'Rhys', id: 'rhys' }] })
  await threads.settle('d', 'thread-0', 'accept', { by: ana })
  stop()
  await threads.reply('d', 'thread-0', rhys, { id: 'reply-1', text: 'Thanks', mentions: [] })
  expect(heard.map(({ kind }) => kind)).toEqual(['began', 'comment', 'settled'])
  expect(heard[1]).toMatchObject({ document: 'd', thread: { number: 1 }, comment: { mentions: [{ id: 'rhys' }] } })
})

test('a thread is given to somebody, and is theirs to see to until it is settled or given to another', async () => {
  const { records } = openMemoryStorage()
  const threads = createThreads({ records, tell() {} })
  await threads.begin('d', rhys, thread(0))
  const given = await threads.give('d', 'thread-0', rhys, { id: 'ana', name: 'Ana' })
  expect(given.given).toMatchObject({ to: { id: 'ana' }, by: rhys })
  const anas = async () =>
    (await threadsGivenTo(records, 'ana', 10)).map(({ document, thread: { id } }) => [document, id])
  expect(await anas()).toEqual([['d', 'thread-0']])
  await threads.settle('d', 'thread-0', 'resolve', { by: ana })
  expect(await anas()).toEqual([])
  await threads.settle('d', 'thread-0', 'reopen', { by: ana })
  await threads.give('d', 'thread-0', ana, { id: 'ben', name: 'Ben' })
  expect(await anas()).toEqual([])
  expect(await threadsGivenTo(records, 'ben', 10)).toHaveLength(1)
})

test('a suggestion is changed by its author, until it is decided; nobody accepts what they have not seen', async () => {
  const threads = createThreads({ records: openMemoryStorage().records, tell() {} })
  const suggestion = { kind: 'label', language: 'en', was: 'Tutoring', now: 'Tutoring in groups' } as const
  await threads.begin('d', rhys, thread(0, suggestion))
  const better = { ...suggestion, now: 'Tutoring in threes' }
  await expect(threads.suggestAnew('d', 'thread-0', ana, better)).rejects.toThrow('not-yours')
  const { changedAt } = await threads.suggestAnew('d', 'thread-0', rhys, better)
  expect(changedAt).toBeGreaterThan(0)
  await expect(threads.settle('d', 'thread-0', 'accept', { by: ana, asOf: null })).rejects.toThrow('changed-since')
  const accepted = await threads.settle('d', 'thread-0', 'accept', { by: ana, asOf: changedAt, made: 'l' })
  expect(accepted).toMatchObject({ state: 'accepted', suggestion: better, settled: { by: ana, made: 'l' } })
  await expect(threads.suggestAnew('d', 'thread-0', rhys, suggestion)).rejects.toThrow('settled')
  await threads.begin('d', rhys, thread(1))
  await expect(threads.suggestAnew('d', 'thread-1', rhys, suggestion)).rejects.toThrow('no-suggestion')
})
