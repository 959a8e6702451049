import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCells, writeCells } from './cells.js'

test('cells pasted from a spreadsheet keep their tabs, quotes and line breaks', () => {
  expect(readCells('Date\tValue\r\n2026-01\t12\r\n"a ""b""\nc"\t\r\n')).toEqual([
    ['Date', 'Value'],
    ['2026-01', '12'],
    ['a "b"\nc', ''],
  ])
})

test('without tabs, commas part the cells', () => {
  expect(readCells('2026-01,12\n2026-02,"1,5"')).toEqual([
    ['2026-01', '12'],
    ['2026-02', '1,5'],
  ])
})

test('a quote that nothing closes stays a letter', () => {
  expect(readCells('"12\tinches')).toEqual([['"12', 'inches']])
})

test('what is written is read again', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 8 }).filter((words) => !words.startsWith('\uFEFF'))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      fc.pre(rows.at(-1)?.some((words) => words !== '') ?? false)
      expect(readCells(writeCells(rows))).toEqual(rows)
    }),
  )
})

test('a first cell with line breaks does not hide the tabs after it, and a sentence can be kept whole', () => {
  expect(readCells('"two\nlines"\tb\nc\td')).toEqual([
    ['two\nlines', 'b'],
    ['c', 'd'],
  ])
  expect(readCells('Hello, world', { tabsOnly: true })).toEqual([['Hello, world']])
})
