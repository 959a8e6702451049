import { aBand, aLink, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { byBand } from './by-band.js'
import type { Row } from './row.js'
import { rowsOf } from './rows-of.js'
import { rowBeginning, rowsBetween, sideStep, stepTo } from './step.js'

const names: Readonly<Record<string, string>> = { a: 'Train', b: 'Siân trains', c: 'Trial', o: 'Outcome' }
const theory = aTheory({
  bands: [aBand({ id: 'in' })],
  elements: ['a', 'b', 'c', 'o'].map((id, n) => anElement({ id, type: 'activity', band: 'in', order: `a${n}` })),
  links: [aLink({ id: 'ao', from: 'a', to: 'o' })],
})
// band, a, its link, b, c, o, add, add a band
const rows = rowsOf(byBand(theory, null), new Set(['thing a']))
const words = ({ thing }: Row) => names[thing ?? ''] ?? ''

test.each([
  [1, 'ArrowDown', 'link ao out'],
  [1, 'ArrowUp', 'band in'],
  [0, 'ArrowUp', 'band in'],
  [7, 'ArrowDown', 'add-band'],
  [3, 'Home', 'band in'],
  [3, 'End', 'add-band'],
  [1, 'PageDown', 'thing c'],
  [1, 'PageUp', 'band in'],
] as const)('from row %i %s leads to %s', (at, key, to) => {
  expect(stepTo(rows, at, key, 3)?.key).toBe(to)
})

test('Right opens, then goes in; Left closes, then goes out', () => {
  expect(sideStep(rows, 5, 'right')).toEqual({ turn: 'thing o' })
  expect(sideStep(rows, 1, 'right')).toMatchObject({ to: { key: 'link ao out' } })
  expect(sideStep(rows, 1, 'left')).toEqual({ turn: 'thing a' })
  expect(sideStep(rows, 2, 'left')).toMatchObject({ to: { key: 'thing a' } })
  expect(sideStep(rows, 3, 'left')).toMatchObject({ to: { key: 'band in' } })
  expect(sideStep(rows, 3, 'right')).toBeNull()
  expect(sideStep(rows, 7, 'left')).toBeNull()
})

test('letters jump: one letter goes on to the next, several narrow down, accents do not matter', () => {
  expect(rowBeginning(rows, 0, 't', words)?.thing).toBe('a')
  expect(rowBeginning(rows, 1, 't', words)?.thing).toBe('c')
  expect(rowBeginning(rows, 4, 'tt', words)?.thing).toBe('a')
  expect(rowBeginning(rows, 1, 'tri', words)?.thing).toBe('c')
  expect(rowBeginning(rows, 4, 'tri', words)?.thing).toBe('c')
  expect(rowBeginning(rows, 0, 'sian', words)?.thing).toBe('b')
  expect(rowBeginning(rows, 0, 'x', words)).toBeNull()
})

test('a range has both its ends, whichever comes first', () => {
  expect(rowsBetween(rows, 4, 3).map(({ thing }) => thing)).toEqual(['b', 'c'])
})
