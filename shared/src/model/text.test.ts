import { expect, test } from 'vitest'
import { languageShown } from './text.js'

const text = { cy: 'Allbynnau', en: 'Outputs' }

test('the wanted language is shown where it has words, else the theory’s main one', () => {
  expect(languageShown(text, ['en', 'cy'], 'cy')).toBe('cy')
  expect(languageShown({ en: 'Outputs', cy: '' }, ['en', 'cy'], 'cy')).toBe('en')
})

test('British English is shown English words before those of another language', () => {
  expect(languageShown(text, ['en-GB'])).toBe('en')
  expect(languageShown({ cy: 'Allbynnau', 'en-GB': 'Outputs' }, ['en'])).toBe('en-GB')
})

test('where none of the theory’s languages has words, the first that has is shown', () => {
  expect(languageShown({ fr: 'Produits', ar: '' }, ['en'])).toBe('fr')
  expect(languageShown({}, ['en'])).toBe('en')
})
