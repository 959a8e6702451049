import { expect, test } from 'vitest'
import { tableBoxes } from './table-boxes.js'

test('rows whose height is not written stand below each other all the same', () => {
  const boxes = tableBoxes(
    [
      { text: 'Inputs', row: 0, column: 0, rows: 1, columns: 1 },
      { text: 'Activities', row: 0, column: 1, rows: 1, columns: 1 },
      { text: 'Staff\nMoney', row: 1, column: 0, rows: 1, columns: 1 },
      { text: 'Train tutors', row: 1, column: 1, rows: 1, columns: 1 },
    ],
    { id: 'table', widths: [200, 200], heights: [0, 0], at: { x: 0, y: 0 } },
  )
  const rects = boxes.flatMap(({ rect }) => rect ?? [])
  expect(rects.every(({ height }) => height > 0)).toBe(true)
  expect(rects[2]?.y).toBe((rects[0]?.y ?? 0) + (rects[0]?.height ?? 0))
  expect(rects[2]?.height).toBeGreaterThan(rects[0]?.height ?? 0)
})
