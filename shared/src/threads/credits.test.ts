import { expect, test } from 'vitest'
import { creditsOf } from './credits.js'
import type { Thread } from './thread.js'
import type { Writer } from './writer.js'

const ben: Writer = { kind: 'member', id: 'ben', name: 'Ben' }
const rhys: Writer = { kind: 'guest', id: 'rhys', name: 'Rhys' }
const suggestion = { kind: 'label', language: 'en', was: 'Before', now: 'After' } as const

function thread(number: number, given: Partial<Thread>): Thread {
  const on = { kind: 'element', id: 'e' } as const
  const settled = { by: ben, at: 10 - number, made: null }
  const rest = { given: null, changedAt: null }
  return {
    ...rest,
    ...{ id: `t${number}`, number, on, about: '' },
    suggestion,
    by: rhys,
    at: 1,
    state: 'accepted',
    settled,
    ...given,
  }
}

test('whoever proposed what was accepted is named with who accepted it, in that order', () => {
  const credits = creditsOf([
    thread(1, {}),
    thread(2, {}),
    thread(3, { state: 'declined' }),
    thread(4, { state: 'open', settled: null }),
    thread(5, { suggestion: null, state: 'resolved' }),
  ])
  expect(credits.map(({ thread, at }) => [thread.number, at])).toEqual([
    [2, 8],
    [1, 9],
  ])
  expect(credits[0]).toMatchObject({ proposedBy: rhys, acceptedBy: ben, suggestion })
})
