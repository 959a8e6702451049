import type { CleanedWhere } from 'better-auth/adapters'
import { expect, test } from 'vitest'
import { matches } from './matching-rows.js'

const ana = { name: 'Ana', at: '2026-11-30T10:00:00.000Z', image: null, age: 40 }

function clause(given: Partial<CleanedWhere> & Pick<CleanedWhere, 'field' | 'value'>): CleanedWhere {
  return { operator: 'eq', connector: 'AND', mode: 'sensitive', ...given }
}

test.each<[string, Partial<CleanedWhere> & Pick<CleanedWhere, 'field' | 'value'>, boolean]>([
  ['equal', { field: 'name', value: 'Ana' }, true],
  ['equal but for capitals', { field: 'name', value: 'ana' }, false],
  ['equal where capitals do not count', { field: 'name', value: 'ana', mode: 'insensitive' }, true],
  ['nothing there', { field: 'image', value: null }, true],
  ['nothing known', { field: 'nickname', value: null }, true],
  ['different', { field: 'name', value: 'Ben', operator: 'ne' }, true],
  ['one of some', { field: 'name', value: ['Ben', 'Ana'], operator: 'in' }, true],
  ['none of some', { field: 'name', value: ['Ben'], operator: 'not_in' }, true],
  ['before a date', { field: 'at', value: '2026-12-01T00:00:00.000Z', operator: 'lt' }, true],
  ['at a date', { field: 'at', value: ana.at, operator: 'gte' }, true],
  ['after a date', { field: 'at', value: ana.at, operator: 'gt' }, false],
  ['as many', { field: 'age', value: 40, operator: 'lte' }, true],
  ['more', { field: 'age', value: 39, operator: 'gt' }, true],
  ['before nothing', { field: 'image', value: 'x', operator: 'lt' }, false],
  ['with letters in it', { field: 'name', value: 'n', operator: 'contains' }, true],
  ['beginning so', { field: 'name', value: 'A', operator: 'starts_with' }, true],
  ['ending so', { field: 'name', value: 'A', operator: 'ends_with' }, false],
])('%s', (_what, where, expected) => {
  expect(matches(ana, [clause(where)])).toBe(expected)
})

test('all conditions must hold, and one of the alternatives', () => {
  const isAna = clause({ field: 'name', value: 'Ana' })
  const isBen = clause({ field: 'name', value: 'Ben' })
  expect(matches(ana, [isAna, isBen])).toBe(false)
  expect(
    matches(ana, [
      { ...isAna, connector: 'OR' },
      { ...isBen, connector: 'OR' },
    ]),
  ).toBe(true)
  expect(matches(ana, [isAna, { ...isBen, connector: 'OR' }])).toBe(false)
  expect(matches(ana, [])).toBe(true)
})
