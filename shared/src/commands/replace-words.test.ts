import { expect, test } from 'vitest'
import { documentOf } from '../document/index.js'
import { anElement, anIndicator, aTheory } from '../model/index.js'
import { replaceWords } from './replace-words.js'

const start = aTheory({
  elements: [anElement({ id: 'a', type: 'activity', label: { en: 'Tutors train tutors' } })],
  indicators: [anIndicator({ id: 'i', owner: 'Tutors', label: { en: 'Score' }, on: ['a'] })],
})
const inLabel = {
  kind: 'elements',
  id: 'a',
  field: 'label',
  language: 'en',
  words: 'Tutors train tutors',
  at: [
    [0, 6],
    [13, 19],
  ],
} as const
const inOwner = { kind: 'indicators', id: 'i', field: 'owner', language: null, words: 'Tutors', at: [[0, 6]] } as const

test('words are replaced in texts and plain fields, and counted', () => {
  const document = documentOf(start)
  expect(replaceWords(document, { replacements: [inLabel, inOwner], by: 'Coaches' })).toBe(3)
  const { elements, indicators } = document.read()
  expect(elements.get('a')?.label).toEqual({ en: 'Coaches train Coaches' })
  expect(indicators.get('i')?.owner).toBe('Coaches')
})

test('a text that somebody has changed meanwhile is left as it is', () => {
  const document = documentOf(start)
  document.setText({ kind: 'elements', id: 'a', field: 'label', language: 'en' }, 'Volunteers train tutors')
  expect(replaceWords(document, { replacements: [inLabel], by: 'Coaches' })).toBe(0)
  expect(document.read().elements.get('a')?.label).toEqual({ en: 'Volunteers train tutors' })
})

test('what is gone is passed over', () => {
  const document = documentOf(start)
  document.remove('indicators', 'i')
  expect(replaceWords(document, { replacements: [inOwner], by: 'x' })).toBe(0)
})

test('a capital stays a capital where that is wanted', () => {
  const document = documentOf(start)
  replaceWords(document, { replacements: [inLabel], by: 'coaches', keepCapitals: true })
  expect(document.read().elements.get('a')?.label).toEqual({ en: 'Coaches train coaches' })
})
