import { expect, test } from 'vitest'
import type { Table } from '../tables/index.js'
import { pageOf, USUAL } from './page.js'
import { tableParts, withColumns } from './table-slides.js'

const page = pageOf(USUAL.width, USUAL.height)

function table(rows: number, words = 'Pupils read more at home'): Table {
  const columns = ['from', 'to', 'rating'].map(
    (id) => ({ id, title: id, kind: 'text', isForReadingBack: false }) as const,
  )
  return {
    id: 'links',
    title: 'Links',
    columns,
    rows: Array.from({ length: rows }, (_, at) => [`${words} ${at}`, at, null]),
  }
}

test('a long table goes on over as many slides as it needs, each with its head, and loses no row', () => {
  const parts = tableParts(table(100), page)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.flatMap(({ rows }) => rows.map(([, number]) => number))).toEqual(
    Array.from({ length: 100 }, (_, at) => `${at}`),
  )
  expect(parts[1]?.title).toBe(`Links (2/${parts.length})`)
  for (const { heights, rows } of parts) {
    expect(heights).toHaveLength(rows.length + 1)
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(page.body.height)
  }
})

test('a short one is one slide; one without rows is none', () => {
  expect(tableParts(table(2), page).map(({ title }) => title)).toEqual(['Links'])
  expect(tableParts(table(0), page)).toEqual([])
})

test('columns are as wide as the slide together, and those that say nothing are left out', () => {
  const shown = withColumns(table(3), ['to', 'rating', 'from', 'nothing of the kind'])
  expect(shown.columns.map(({ id }) => id)).toEqual(['to', 'from'])
  const [part] = tableParts(shown, page)
  const width = part?.widths.reduce((sum, each) => sum + each, 0) ?? 0
  expect(Math.abs(width - page.body.width)).toBeLessThan(5)
})

test('a cell of any length does not push its row off the slide', () => {
  const [part] = tableParts(table(1, 'word '.repeat(5_000)), page)
  expect(part?.heights[1]).toBeLessThan(page.body.height)
})
