import { expect, test } from 'vitest'
import { HEAD, NUMBER, nameAt, placeOf, rangeOf } from './grid-state.js'

const rows = ['a', 'b', 'c'].map((key) => ({ key, id: key, given: {} }))
const columns = ['label', 'type'].map((id) => ({
  id,
  name: id,
  widthPx: 100,
  atFirst: true,
  field: id,
  text: () => '',
}))
const view = { rows, columns }

test('a cell keeps its place when others put rows before it, and one that is gone leaves the keyboard where it was', () => {
  expect(placeOf({ row: 'c', column: 'type' }, view, { row: 0, column: 0 })).toEqual({ row: 2, column: 1 })
  expect(placeOf({ row: 'gone', column: 'type' }, view, { row: 1, column: 0 })).toEqual({ row: 1, column: 1 })
  expect(placeOf({ row: 'gone', column: 'gone' }, view, { row: 9, column: 9 })).toEqual({ row: 2, column: 1 })
  expect(placeOf({ row: HEAD, column: NUMBER }, view, { row: 1, column: 1 })).toEqual({ row: -1, column: -1 })
  expect(nameAt({ row: 1, column: -1 }, view)).toEqual({ row: 'b', column: NUMBER })
})

test('a range lies between two cells, whichever comes first; from the numbers it is whole rows', () => {
  const size = { all: false, rows: 3, columns: 2 }
  expect(rangeOf({ row: 2, column: 0 }, { row: 1, column: 1 }, size)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 })
  expect(rangeOf({ row: 1, column: 1 }, null, size)).toEqual({ top: 1, bottom: 1, left: 1, right: 1 })
  expect(rangeOf({ row: 1, column: -1 }, { row: 0, column: 1 }, size)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 })
  expect(rangeOf({ row: 1, column: 1 }, null, { ...size, all: true })).toEqual({ top: 0, bottom: 2, left: 0, right: 1 })
})
