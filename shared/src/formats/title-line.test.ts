import { expect, test } from 'vitest'
import { aTheory } from '../model/index.js'
import { titleLineOf } from './title-line.js'

const theory = aTheory({
  details: {
    title: { en: 'Small-group\n tutoring', cy: 'Tiwtora' },
    languages: ['en', 'cy'],
    status: 'agreed',
    version: '2',
    organisation: 'Ysgol Bro',
    licence: 'CC BY 4.0',
  },
})

test('says what a figure is and whose, in the language asked for', () => {
  const date = '2026-11-24'
  expect(titleLineOf(theory, { language: 'en', date })).toBe(
    'Small-group tutoring · Agreed · version 2 · 24 November 2026 · Ysgol Bro · CC BY 4.0',
  )
  expect(titleLineOf(theory, { language: 'cy', date })).toBe(
    'Tiwtora · Cytunwyd · fersiwn 2 · 24 Tachwedd 2026 · Ysgol Bro · CC BY 4.0',
  )
})

test('leaves out what is not known, and keeps a version that is words already', () => {
  expect(titleLineOf(aTheory({ details: { version: 'Version B' } }), { language: 'en', date: '' })).toBe(
    'Draft · Version B',
  )
})
