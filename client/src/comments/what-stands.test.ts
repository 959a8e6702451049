import { addLink, addLinkedElement, deleteThings, setText } from '@throughline/shared/commands'
import { anElement, aTheory } from '@throughline/shared/model'
import type { Suggestion, Thread } from '@throughline/shared/threads'
import { expect, test } from 'vitest'
import { sessionInMemory } from '../session/testing/index.js'
import { standingOf } from './what-stands.js'

const theory = aTheory({
  elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome', label: { en: id } })),
})

test('an accepted label stands, is taken back by an undo, reworded by a change, gone with its box', () => {
  const session = sessionInMemory(theory)
  const thread = accepted({ kind: 'label', language: 'en', was: 'a', now: 'better' })
  const say = (text: string) =>
    session.run(setText, { kind: 'elements', id: 'a', field: 'label', language: 'en', text })
  say('better')
  expect(standingOf(session.theory(), thread)).toBe('stands')
  session.undo()
  expect(standingOf(session.theory(), thread)).toBe('taken-back')
  say('best')
  expect(standingOf(session.theory(), thread)).toBe('reworded')
  session.run(deleteThings, { ids: ['a'] })
  expect(standingOf(session.theory(), thread)).toBe('gone')
})

test('an accepted link or box is taken back when what was made of it goes, also where another is like it', () => {
  const session = sessionInMemory(theory)
  const link = session.run(addLink, { from: 'a', to: 'b', kind: 'leads-to' })
  const linked = accepted({ kind: 'link', from: 'a', to: 'b', linkKind: 'leads-to' }, link)
  expect(standingOf(session.theory(), linked)).toBe('stands')
  session.undo()
  expect(standingOf(session.theory(), linked)).toBe('taken-back')

  const box = session.run(addLinkedElement, {
    ...{ type: 'outcome', label: { en: 'New' }, band: null, within: null, link: null },
  })
  const boxed = accepted(
    { kind: 'element', type: 'outcome', language: 'en', label: 'New', band: null, after: null },
    box,
  )
  session.run(setText, { kind: 'elements', id: box, field: 'label', language: 'en', text: 'Newer' })
  expect(standingOf(session.theory(), boxed)).toBe('stands')
  session.run(deleteThings, { ids: [box] })
  expect(standingOf(session.theory(), boxed)).toBe('taken-back')
})

function accepted(suggestion: Suggestion, made: string | null = null): Thread {
  const by = { kind: 'guest', id: 'g', name: 'Rhys' } as const
  return {
    ...{ id: 't', number: 1, on: { kind: 'element', id: 'a' }, about: 'a', suggestion, by, at: 1 },
    ...{ state: 'accepted', settled: { by, at: 2, made }, given: null, changedAt: null },
  }
}
