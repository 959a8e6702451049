import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergedWords } from './merge-words.js'

test('what two people wrote in one text at once is all there', () => {
  expect(mergedWords('Pupils read', 'Pupils read more', 'All pupils read')).toBe('All pupils read more')
  expect(mergedWords('time to read notes', 'time to read', 'no time to read notes')).toBe('no time to read')
})

test('alone, one’s own words stand; untouched, the others’ do', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (base, words) => {
      expect(mergedWords(base, words, base)).toBe(words)
      expect(mergedWords(base, base, words)).toBe(words)
    }),
    { verbose: 1 },
  )
})
