import type { ThreadRead, Writer } from '@throughline/shared/threads'
import { expect, test } from 'vitest'
import type { Errand } from './errand.js'
import { openThreadsByPlace } from './open-threads.js'
import { withErrands } from './with-errands.js'

const ana: Writer = { kind: 'anyone', id: 'a', name: 'Ana' }
const ben: Writer = { kind: 'anyone', id: 'b', name: 'Ben' }

const thread: ThreadRead = {
  id: 't',
  number: 4,
  on: { kind: 'element', id: 'e' },
  about: 'Tutoring',
  suggestion: null,
  by: ben,
  at: 1,
  state: 'open',
  settled: null,
  given: null,
  changedAt: null,
  comments: [{ id: 'c', thread: 't', by: ben, at: 1, text: 'Do we keep it?', mentions: [], editedAt: null }],
}
const sent = { id: 'errand', at: 5, refused: null }
const said = { id: 'c2', text: 'Yes', mentions: [] }

test('what has still to be sent is shown, and said to wait', () => {
  const reply: Errand = { ...sent, kind: 'reply', thread: 't', said }
  const [shown] = withErrands([thread], [reply], ana)
  expect(shown?.comments.map(({ text, waiting }) => [text, waiting])).toEqual([
    ['Do we keep it?', false],
    ['Yes', true],
  ])
  expect(shown?.comments[1]?.by).toEqual(ana)
})

test('what arrived after all is there once', () => {
  const arrived = {
    ...thread,
    comments: [...thread.comments, { ...said, thread: 't', by: ana, at: 5, editedAt: null }],
  }
  const [shown] = withErrands([arrived], [{ ...sent, kind: 'reply', thread: 't', said }], ana)
  expect(shown?.comments.map(({ text, waiting }) => [text, waiting])).toEqual([
    ['Do we keep it?', false],
    ['Yes', false],
  ])
})

test('a reply to a thread that itself waits stands in it', () => {
  const begin: Errand = {
    ...{ ...sent, kind: 'begin', thread: 'new', on: { kind: 'link', id: 'l' }, about: 'A link', suggestion: null },
    said: { id: 'c3', text: 'Really?', mentions: [] },
  }
  const shown = withErrands([], [begin, { ...sent, id: 'e2', kind: 'reply', thread: 'new', said }], ana)
  expect(shown.map(({ number, waiting, comments }) => [number, waiting, comments.length])).toEqual([[0, true, 2]])
})

test('what is settled here is so at once, and what the server refused is not', () => {
  const resolve: Errand = { ...sent, kind: 'settle', thread: 't', deed: 'resolve', made: null, asOf: null }
  expect(withErrands([thread], [resolve], ana)[0]).toMatchObject({ state: 'resolved', settled: { by: ana } })
  expect(withErrands([thread], [{ ...resolve, refused: 'No' }], ana)[0]?.state).toBe('open')
})

test('other words and taking back are seen before they are sent', () => {
  const edit: Errand = { ...sent, kind: 'edit', comment: 'c', words: { text: 'Better', mentions: [] } }
  expect(withErrands([thread], [edit], ben)[0]?.comments[0]).toMatchObject({ text: 'Better', editedAt: 5 })
  expect(withErrands([thread], [{ ...sent, kind: 'take-back', comment: 'c' }], ben)).toEqual([])
})

test('only open threads are counted at their things', () => {
  const others = [thread, { ...thread, id: 'u' }, { ...thread, id: 'v', state: 'resolved' as const }]
  const places = openThreadsByPlace(withErrands(others, [], ana))
  expect([...places].map(([id, threads]) => [id, threads.length])).toEqual([['e', 2]])
})
