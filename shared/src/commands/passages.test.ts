import { expect, test } from 'vitest'
import { createUndo, documentOf } from '../document/index.js'
import { aTheory } from '../model/index.js'
import { dropPassage } from './drop-passage.js'
import { writePassage } from './write-passage.js'

const summary = { about: 'summary', language: 'en' } as const

test('words are put over a part of the narrative, and their basis is kept with them', () => {
  const document = documentOf(aTheory())
  const id = writePassage(document, { ...summary, basis: 'Made.', words: 'Ours.' })
  expect(document.thing('passages', id)).toMatchObject({ words: { en: 'Ours.' }, basis: { en: 'Made.' } })
})

test('a second writing changes the same passage, and another language adds to it', () => {
  const document = documentOf(aTheory())
  const id = writePassage(document, { ...summary, basis: 'Made.', words: 'Ours.' })
  expect(writePassage(document, { ...summary, basis: 'Made anew.', words: 'Ours too.' })).toBe(id)
  writePassage(document, { about: 'summary', language: 'cy', basis: 'Gwnaed.', words: 'Ein geiriau.' })
  expect(document.read().passages.size).toBe(1)
  expect(document.thing('passages', id)).toMatchObject({
    words: { en: 'Ours too.', cy: 'Ein geiriau.' },
    basis: { en: 'Made anew.', cy: 'Gwnaed.' },
  })
})

test('words that still hold keep, on a new basis', () => {
  const document = documentOf(aTheory())
  const id = writePassage(document, { ...summary, basis: 'Made.', words: 'Ours.' })
  writePassage(document, { ...summary, basis: 'Made anew.' })
  expect(document.thing('passages', id)).toMatchObject({ words: { en: 'Ours.' }, basis: { en: 'Made anew.' } })
})

test('dropping takes off one language; with the last the passage goes', () => {
  const document = documentOf(aTheory())
  const id = writePassage(document, { ...summary, basis: 'Made.', words: 'Ours.' })
  writePassage(document, { about: 'summary', language: 'cy', basis: 'Gwnaed.', words: 'Ein geiriau.' })
  dropPassage(document, summary)
  expect(document.thing('passages', id)?.words).toMatchObject({ cy: 'Ein geiriau.' })
  expect(document.thing('passages', id)?.basis).toEqual({ cy: 'Gwnaed.' })
  dropPassage(document, { about: 'summary', language: 'cy' })
  expect(document.read().passages.size).toBe(0)
})

test('writing and dropping are one step of undo each', () => {
  const document = documentOf(aTheory())
  const undo = createUndo(document)
  writePassage(document, { ...summary, basis: 'Made.', words: 'Ours.' })
  writePassage(document, { ...summary, basis: 'Made anew.', words: 'Other words.' })
  undo.undo()
  expect([...document.read().passages.values()].map(({ words }) => words)).toEqual([{ en: 'Ours.' }])
  undo.undo()
  expect(document.read().passages.size).toBe(0)
})
