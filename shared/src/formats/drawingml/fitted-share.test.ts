import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittedShare, lineCount } from './fitted-share.js'

const room = { width: 128, height: 100, size: 15, line: 20 }

test('a text that has room keeps its size', () => {
  expect(fittedShare('Pupils close specific gaps', room)).toBe(1)
})

test('a text of any length fits into its room, smaller where it must be', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 300 }), (text) => {
      const share = fittedShare(text, room)
      const lines = lineCount(text, room.width / (room.size * share))
      expect(lines * room.line * share).toBeLessThanOrEqual(room.height + room.line)
    }),
    { numRuns: 50 },
  )
})

test('a word longer than a line is broken', () => {
  expect(lineCount('m'.repeat(100), 10)).toBeGreaterThan(7)
})
