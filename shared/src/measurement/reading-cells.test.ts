import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_READINGS, readingsFromCells } from './reading-cells.js'

const added = (rows: readonly (readonly string[])[]) =>
  readingsFromCells(rows).added.map(({ date, value, note }) => [date, value, note])
const refused = (rows: readonly (readonly string[])[]) =>
  readingsFromCells(rows).refused.map(({ row, why }) => [row, why])

test('date, value and note, without names of columns', () => {
  const rows = [
    ['2026-01-31', '48', 'autumn survey'],
    ['31/03/2026', '52%', ''],
    ['June 2026', 'about 60', 'by telephone'],
  ]
  expect(added(rows)).toEqual([
    ['2026-01-31', 48, 'autumn survey'],
    ['2026-03-31', '52%', ''],
    ['2026-06', 'about 60', 'by telephone'],
  ])
  expect(readingsFromCells(rows).added.map(({ isNumber }) => isNumber)).toEqual([true, true, false])
})

test('names of columns decide, in English and in Welsh, whatever their order', () => {
  expect(
    added([
      ['Note', 'Value', 'Date'],
      ['first', '3', '2026'],
    ]),
  ).toEqual([['2026', 3, 'first']])
  expect(
    added([
      ['Gwerth', 'Dyddiad', 'Nodyn'],
      ['3', '1 Mai 2026', 'cyntaf'],
    ]),
  ).toEqual([['2026-05-01', 3, 'cyntaf']])
  expect(
    added([
      ['Month', 'Pupils who read', 'Comment'],
      ['Jan 2026', '3', 'ok'],
    ]),
  ).toEqual([['2026-01', 3, 'ok']])
  expect(
    added([
      ['School', 'Date', 'Score'],
      ['Pentref', '2026-01-02', '7'],
    ]),
  ).toEqual([['2026-01-02', 7, '']])
})

test('years are dates where they stand in the column of dates', () => {
  expect(
    added([
      ['2024', '2000'],
      ['2025', '2100'],
    ]),
  ).toEqual([
    ['2024', 2000, ''],
    ['2025', 2100, ''],
  ])
})

test('what cannot be a reading is refused by its row, with the reason; the others are added', () => {
  const rows = [
    ['date', 'value'],
    ['2026-01-31', '48'],
    ['11/24/2026', '50'],
    ['', '51'],
    ['2026-02-28', ''],
    ['', ''],
    ['2026-01-31', '48.0'],
  ]
  expect(added(rows)).toEqual([['2026-01-31', 48, '']])
  expect(refused(rows)).toEqual([
    [3, 'not-a-date'],
    [4, 'no-date'],
    [5, 'no-value'],
    [7, 'there-already'],
  ])
})

test('what the indicator has already is not added twice', () => {
  const readings = [{ id: 'r', date: '2026-01-31', value: 48, note: '' }]
  expect(readingsFromCells([['31/01/2026', '48']], { readings, unit: '' })).toMatchObject({
    added: [],
    refused: [{ why: 'there-already' }],
  })
  expect(readingsFromCells([['31/01/2026', '49']], { readings, unit: '' }).added).toHaveLength(1)
})

test('a share over 100 percent is refused', () => {
  const { added, refused } = readingsFromCells([['2026', '101']], { readings: [], unit: '%' })
  expect([added, refused.map(({ why }) => why)]).toEqual([[], ['not-a-share']])
})

test('too many at once are refused, not half of the browser’s memory taken', () => {
  const rows = Array.from({ length: MOST_READINGS + 2 }, (_, index) => ['2026', String(index)])
  expect(readingsFromCells(rows).added).toHaveLength(MOST_READINGS)
  expect(readingsFromCells(rows).refused.map(({ why }) => why)).toEqual(['too-many', 'too-many'])
})

test('every row that is not empty is added or refused, whatever it holds', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('2026', '2026-01-31', '7', 'date', 'value', 'note', ''))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const read = readingsFromCells(rows)
      const full = rows.filter((cells) => cells.some((each) => each.trim() !== ''))
      const told = read.added.length + read.refused.length
      expect([full.length, full.length - 1]).toContain(told)
      for (const { date, value } of read.added) expect(date !== '' && value !== null).toBe(true)
    }),
    { verbose: 1 },
  )
})
