import { anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { fillDown, type fillWords, placeCells, wordsIn } from './cell-range.js'
import { sheets } from './columns/index.js'

const theory = aTheory({
  elements: ['One', 'Two', 'Three'].map((label, n) =>
    anElement({ id: label, type: 'output', label: { en: label }, order: `a${n}` }),
  ),
})
const look = { theory, language: undefined }
const view = { rows: sheets.elements.rows(look), columns: sheets.elements.columns(look).slice(0, 3) }
const newRow = (n: number) => ({ key: `new ${n}`, id: null, given: {} })
const range = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })
const asLists = (rows: ReturnType<typeof fillWords>) =>
  rows.map(({ row, words }) => [row.key, Object.fromEntries(words)])

test('a range is copied row by row', () => {
  expect(wordsIn(look, view, range(0, 1, 0, 1))).toEqual([
    ['One', 'Output'],
    ['Two', 'Output'],
  ])
})

test('cells are put from the top left on, past the end into new rows; columns without a place are counted', () => {
  const { rows, columnsLeft } = placeCells(view, range(2, 2, 1, 1), [['a', 'b', 'c'], ['d']], newRow)
  expect(asLists(rows)).toEqual([
    ['Three', { type: 'a', term: 'b' }],
    ['new 0', { type: 'd' }],
  ])
  expect(columnsLeft).toBe(1)
})

test('one cell goes into all of the range', () => {
  const { rows } = placeCells(view, range(0, 1, 0, 1), [['x']], newRow)
  expect(asLists(rows)).toEqual([
    ['One', { 'label:en': 'x', type: 'x' }],
    ['Two', { 'label:en': 'x', type: 'x' }],
  ])
})

test('filling down repeats the first row of a range, or the row above one cell', () => {
  expect(asLists(fillDown(look, view, range(0, 2, 0, 0)))).toEqual([
    ['Two', { 'label:en': 'One' }],
    ['Three', { 'label:en': 'One' }],
  ])
  expect(asLists(fillDown(look, view, range(2, 2, 0, 0)))).toEqual([['Three', { 'label:en': 'Two' }]])
  expect(fillDown(look, view, range(0, 0, 0, 0))).toEqual([])
})
