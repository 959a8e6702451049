import type { Writer } from '@throughline/shared/threads'
import { expect, test } from 'vitest'
import type { ShownThread } from '../threads/index.js'
import { shownThreads, threadBeside } from './shown-threads.js'

const ana: Writer = { kind: 'member', id: 'a', name: 'Ana' }
const ben: Writer = { kind: 'member', id: 'b', name: 'Ben' }

function thread(number: number, given: Partial<ShownThread> = {}): ShownThread {
  const id = `t${number}`
  const said = {
    id: `c${number}`,
    thread: id,
    by: ben,
    at: 1,
    text: 'x',
    editedAt: null,
    waiting: false,
    refused: null,
  }
  return {
    ...{ id, number, on: { kind: 'element', id: 'e' }, about: '', suggestion: null, by: ben, at: 1, state: 'open' },
    ...{
      settled: null,
      given: null,
      changedAt: null,
      waiting: false,
      refused: null,
      comments: [{ ...said, mentions: [] }],
    },
    ...given,
  }
}

const label = { kind: 'label', language: 'en', was: '', now: 'x' } as const
const named = thread(4)
const [words] = named.comments
const all = [
  thread(1),
  thread(2, { on: { kind: 'theory', id: 'theory' } }),
  thread(3, { suggestion: label, by: ana, comments: [] }),
  thread(4, { comments: words === undefined ? [] : [{ ...words, mentions: [{ id: 'a', name: 'Ana' }] }] }),
]
const shown = (which: Parameters<typeof shownThreads>[1]['shown'], ...here: string[]) =>
  shownThreads(all, { shown: which, me: ana, here: new Set(here) }).map(({ number }) => number)

test('each filter shows what it says, the newest first', () => {
  expect(shown('all')).toEqual([4, 3, 2, 1])
  expect(shown('here', 'e')).toEqual([4, 3, 1])
  expect(shown('here')).toEqual([2])
  expect(shown('suggestions')).toEqual([3])
  expect(shown('mine')).toEqual([3])
  expect(shown('for-me')).toEqual([4])
})

test('next and previous go round', () => {
  const beside = (open: string | null, step: 1 | -1) => threadBeside(all, open, step)?.number
  expect([beside(null, 1), beside(null, -1), beside('t4', 1), beside('t1', -1), beside('t2', 1)]).toEqual([
    1, 4, 1, 4, 3,
  ])
  expect(threadBeside([], null, 1)).toBeNull()
})
