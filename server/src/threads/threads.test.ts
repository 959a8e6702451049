import type { Writer } from '@throughline/shared/threads'
import { expect, test } from 'vitest'
import { openMemoryStorage } from '../storage/index.js'
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
  await Promise.all([...replies, threads.settle('d', 'thread-0', ana, 'resolve')])
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
  await threads.settle('d', 'thread-0', ana, 'resolve')
  await threads.takeBack('d', 'reply-0', ana, false)
  expect(told).toEqual(['d', 'd', 'd', 'd', 'd'])
  await threads.settle('d', 'thread-0', rhys, 'resolve')
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
  await threads.settle('d', 'thread-0', ana, 'accept')
  stop()
  await threads.reply('d', 'thread-0', rhys, { id: 'reply-1', text: 'Thanks', mentions: [] })
  expect(heard.map(({ kind }) => kind)).toEqual(['began', 'comment', 'settled'])
  expect(heard[1]).toMatchObject({ document: 'd', thread: { number: 1 }, comment: { mentions: [{ id: 'rhys' }] } })
})
