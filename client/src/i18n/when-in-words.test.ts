import { expect, test } from 'vitest'
import { whenInWords } from './when-in-words.js'

const NOW = new Date(2026, 10, 24, 14, 30)

test.each([
  [new Date(2026, 10, 24, 14, 29, 50), 'now'],
  [new Date(2026, 10, 24, 14, 18), '12 minutes ago'],
  [new Date(2026, 10, 24, 9, 0), '5 hours ago'],
  [new Date(2026, 10, 23, 23, 59), 'yesterday'],
  [new Date(2026, 10, 20, 8, 0), '4 days ago'],
  [new Date(2026, 5, 30, 8, 0), '30 June'],
  [new Date(2025, 5, 30, 8, 0), '30 June 2025'],
])('%s is said as "%s"', (moment, words) => {
  expect(whenInWords(moment, NOW)).toBe(words)
})
