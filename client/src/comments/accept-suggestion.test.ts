import { setText } from '@throughline/shared/commands'
import { anElement, aTheory } from '@throughline/shared/model'
import type { Suggestion } from '@throughline/shared/threads'
import { describe, expect, test } from 'vitest'
import { sessionInMemory } from '../session/testing/index.js'
import type { ShownThread } from '../threads/index.js'
import { hasGoneOn, takeOver } from './accept-suggestion.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'a', type: 'output', label: { en: 'Tutoring' } }),
    anElement({ id: 'b', type: 'outcome', label: { en: 'Confidence' } }),
  ],
})
const label: Suggestion = { kind: 'label', language: 'en', was: 'Tutoring', now: 'Tutoring in groups' }
const link: Suggestion = { kind: 'link', from: 'a', to: 'b', linkKind: 'leads-to' }

function proposed(suggestion: Suggestion, id = 'a'): ShownThread {
  const by = { kind: 'guest', id: 'g', name: 'Rhys' } as const
  return {
    ...{ id: 't', number: 1, on: { kind: 'element', id }, about: '', suggestion, by, at: 1, state: 'open' },
    ...{ settled: null, given: null, changedAt: null, comments: [], waiting: false, refused: null },
  }
}

// Nothing is placed where nothing is drawn: labels and links do not ask.
const picture = {} as Parameters<typeof takeOver>[1]
const labelOf = (session: ReturnType<typeof sessionInMemory>) => session.theory().elements.get('a')?.label.en

describe('a label', () => {
  test('is taken over in one step, and back in one', () => {
    const session = sessionInMemory(theory)
    expect(takeOver(session, picture, proposed(label)).became).toBe('changed')
    expect(labelOf(session)).toBe('Tutoring in groups')
    session.undo()
    expect(labelOf(session)).toBe('Tutoring')
    expect(session.canUndo()).toBe(false)
  })

  test('is asked about where the theory has gone on since', () => {
    const session = sessionInMemory(theory)
    expect(hasGoneOn(session, proposed(label))).toBe(false)
    session.run(setText, { kind: 'elements', id: 'a', field: 'label', language: 'en', text: 'Mentoring' })
    expect(hasGoneOn(session, proposed(label))).toBe(true)
  })

  test('of what is gone changes nothing', () => {
    expect(takeOver(sessionInMemory(theory), picture, proposed(label, 'gone')).became).toBe('gone')
  })
})

test('a link is made once', () => {
  const session = sessionInMemory(theory)
  expect(takeOver(session, picture, proposed(link)).became).toBe('changed')
  expect(takeOver(session, picture, proposed(link)).became).toBe('there')
  expect([...session.theory().links.values()].map(({ from, to }) => [from, to])).toEqual([['a', 'b']])
  expect(takeOver(session, picture, proposed({ ...link, to: 'gone' })).became).toBe('gone')
})
