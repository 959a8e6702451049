import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anElement, anIndicator, aTheory } from '../model/index.js'
import { findWords } from './find-words.js'
import { untranslated } from './untranslated.js'

const theory = aTheory({
  details: { title: { en: 'Tutoring' }, languages: ['en', 'cy'] },
  elements: [
    anElement({
      id: 'a',
      type: 'activity',
      label: { en: 'Tutor pupils in groups', cy: 'Tiwtora disgyblion mewn grŵp' },
    }),
    anElement({ id: 'b', type: 'outcome', label: { en: 'Pupils catch up' }, description: { en: 'A tutor’s pupil' } }),
  ],
  indicators: [anIndicator({ id: 'i', label: { en: 'Score' }, owner: 'Head tutor', on: ['b'] })],
})
const found = (words: string, how = {}) =>
  findWords(theory, { words, ...how }).map(({ id, field, words: text, at }) => [
    id,
    field,
    ...at.map(([from, to]) => text.slice(from, to)),
  ])

test('words are found in labels, descriptions and fields of records, whatever their capitals', () => {
  expect(found('TUTOR')).toEqual([
    ['', 'title', 'Tutor'],
    ['a', 'label', 'Tutor'],
    ['b', 'description', 'tutor'],
    ['i', 'owner', 'tutor'],
  ])
})

test('accents need not be typed', () => {
  expect(found('grwp')).toEqual([['a', 'label', 'grŵp']])
  expect(found('grwp', { exact: true })).toEqual([])
})

test('whole words leave longer ones alone', () => {
  expect(found('tutor', { wholeWords: true }).map(([id]) => id)).toEqual(['a', 'b', 'i'])
  expect(found('pupil', { wholeWords: true })).toEqual([['b', 'description', 'pupil']])
})

test('nothing is found for no words', () => {
  expect(found('   ')).toEqual([])
})

test('what is found is what was looked for, in any writing', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(words, words, words, (before, wanted, after) => {
      fc.pre(wanted.trim() === wanted && wanted !== '')
      const label = { en: `${before}${wanted}${after}` }
      const [first] = findWords(aTheory({ elements: [anElement({ id: 'a', type: 'note', label })] }), {
        words: wanted,
        exact: true,
      })
      expect(first?.at.every(([from, to]) => label.en.slice(from, to) === wanted)).toBe(true)
    }),
  )
})

test('what is not translated is told, with how much there is', () => {
  const { missing, all } = untranslated(theory, 'cy')
  expect(missing.map(({ id, field }) => `${id} ${field}`)).toEqual([' title', 'b label', 'b description', 'i label'])
  expect(all).toBe(5)
  expect(untranslated(theory, 'en-GB').missing).toEqual([])
})
