import { setText } from '@throughline/shared/commands'
import { anElement, aTheory, type Id } from '@throughline/shared/model'
import { afterEach, expect, test } from 'vitest'
import { livePicture } from '../picture/index.js'
import { sessionInMemory } from '../session/testing/index.js'
import { setEditor, useEditor, useThreadCounts } from '../state/index.js'
import { ThingNews } from './thing-news.js'

const measure = { width: (text: string, font: { sizePx: number }) => text.length * font.sizePx * 0.55 }

function listened() {
  const ids = ['a', 'b', 'c']
  const elements = ids.map((id) => anElement({ id, type: 'outcome', label: { en: `Box ${id}` } }))
  const session = sessionInMemory(aTheory({ elements }))
  const news = new ThingNews({ session, picture: livePicture(session, measure) })
  const told: Id[] = []
  for (const id of ids) news.listen(id, () => told.push(id), news.now())
  return {
    ...{ news, session },
    told: () => told.splice(0).sort(),
    write: (id: Id) =>
      session.run(setText, { kind: 'elements', id, field: 'label', language: 'en', text: `Other ${id}` }),
  }
}

afterEach(() => {
  setEditor({ selection: new Set() })
  useThreadCounts.setState({ counts: new Map() })
})

test('only who says something of a thing is told of what happens to it', () => {
  const { news, told, write } = listened()
  const stop = news.follow()
  write('b')
  expect(told()).toEqual(['b'])
  setEditor({ selection: new Set(['a', 'b']) })
  expect(told()).toEqual(['a', 'b'])
  setEditor({ selection: new Set(['b', 'c']) })
  expect(told()).toEqual(['a', 'c'])
  useThreadCounts.setState({ counts: new Map([['c', 2]]) })
  expect(told()).toEqual(['c'])
  setEditor({ zoom: useEditor.getState().zoom / 2 })
  expect(told()).toEqual([])
  stop()
  write('a')
  expect(told()).toEqual([])
})

test('what happened before somebody listened, or before anybody followed, is told all the same', () => {
  const { news, told, write } = listened()
  setEditor({ selection: new Set(['c']) })
  news.follow()
  expect(told()).toEqual(['c'])
  const lookedAt = news.now()
  write('a')
  told()
  const late: Id[] = []
  news.listen('a', () => late.push('a'), lookedAt)
  news.listen('b', () => late.push('b'), lookedAt)
  expect(late).toEqual(['a'])
})

test('who has left is not told', () => {
  const { news, session } = listened()
  news.follow()
  const stop = news.listen('a', () => expect.unreachable(), news.now())
  stop()
  session.run(setText, { kind: 'elements', id: 'a', field: 'label', language: 'en', text: 'Gone' })
})
