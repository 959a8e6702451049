import { expect, test } from 'vitest'
import { moved, nextCell } from './moves.js'

const size = { rows: 10, columns: 4, page: 5 }
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })
const at = (row: number, column: number) => ({ row, column })

test('arrows go one on, and stay at the edges; over the first row is the head, before the first column the number', () => {
  expect(moved(at(2, 2), press('ArrowDown'), size)).toEqual(at(3, 2))
  expect(moved(at(9, 2), press('ArrowDown'), size)).toEqual(at(9, 2))
  expect(moved(at(0, 0), press('ArrowUp'), size)).toEqual(at(-1, 0))
  expect(moved(at(-1, 0), press('ArrowUp'), size)).toEqual(at(-1, 0))
  expect(moved(at(0, 0), press('ArrowLeft'), size)).toEqual(at(0, -1))
})

test('Home and End go along the row, with Ctrl to the corners; pages are as many rows as are in view', () => {
  expect(moved(at(3, 2), press('Home'), size)).toEqual(at(3, 0))
  expect(moved(at(3, 2), press('End'), size)).toEqual(at(3, 3))
  expect(moved(at(3, 2), press('Home', true), size)).toEqual(at(0, 0))
  expect(moved(at(3, 2), press('End', true), size)).toEqual(at(9, 3))
  expect(moved(at(3, 2), press('PageDown'), size)).toEqual(at(8, 2))
  expect(moved(at(3, 2), press('PageUp'), size)).toEqual(at(0, 2))
  expect(moved(at(3, 2), press('x'), size)).toBeNull()
})

test('Tab goes through the cells row by row and stops at the ends', () => {
  expect(nextCell(at(0, 3), 1, size)).toEqual(at(1, 0))
  expect(nextCell(at(1, 0), -1, size)).toEqual(at(0, 3))
  expect(nextCell(at(9, 3), 1, size)).toEqual(at(9, 3))
  expect(nextCell(at(0, 0), -1, size)).toEqual(at(0, 0))
})
