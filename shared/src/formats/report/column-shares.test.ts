import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnShares } from './column-shares.js'

test('columns with more to say are wider, and none is so narrow that a usual word breaks', () => {
  const long = 'Pupils who are behind in reading choose to read in their free time, and say so. '.repeat(3)
  const [status = 0, importance = 0, words = 0] = columnShares([
    ['Status', 'Supported'],
    ['Importance', 'High'],
    ['Assumption', long],
  ])
  expect(words).toBeGreaterThan(importance)
  // Letters of a table on A4 between its margins: some ninety.
  expect(importance * 92).toBeGreaterThan('Importance'.length + 1)
  expect(status * 92).toBeGreaterThan('Supported'.length + 1)
})

test('whatever is in them, columns fill the width', () => {
  const column = fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 14 }), (columns) => {
      const shares = columnShares(columns)
      expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1)
      for (const share of shares) expect(share).toBeGreaterThan(0)
    }),
  )
})
