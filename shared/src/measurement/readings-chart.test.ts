import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anIndicator, type Indicator } from '../model/index.js'
import { readingsChart } from './readings-chart.js'

const read = (...rows: readonly (readonly [date: string, value: number | string])[]) =>
  rows.map(([date, value], index) => ({ id: `r${index}`, date, value, note: '' }))
const chart = (given: Partial<Indicator>) => readingsChart(anIndicator({ id: 'i', ...given }))

test('readings stand by their dates and values, between baseline and target', () => {
  const drawn = chart({
    baseline: 0,
    baselineDate: '2025-01-01',
    target: 100,
    targetDate: '2025-12-31',
    readings: read(['2025-07-02', 50], ['2025-01-01', 0]),
  })
  expect(drawn?.points.map(({ value }) => value)).toEqual([0, 50])
  expect(drawn?.points[0]?.x).toBe(0)
  expect(drawn?.points[1]).toMatchObject({ x: 0.5, y: 0.5 })
  expect(drawn?.way).toMatchObject([{ x: 0 }, { x: 1 }])
  expect([drawn?.from, drawn?.to]).toEqual(['2025-01-01', '2025-12-31'])
})

test('what has no date or is no number is counted instead of drawn; with nothing to draw there is no chart', () => {
  expect(chart({ readings: read(['2025', 5], ['', 6], ['2026', 'about half']) })).toMatchObject({ undrawn: 2 })
  expect(chart({ target: 5, readings: read(['', 6], ['2026', 'about half']) })).toBeNull()
})

test('one reading alone stands in the middle', () => {
  expect(chart({ readings: read(['2025', 5]) })?.points[0]).toMatchObject({ x: 0.5, y: 0.5 })
})

test('whatever the values, everything stays within the chart', () => {
  const quantity = fc.oneof(fc.double(), fc.integer(), fc.constant(null))
  const date = fc.constantFrom('', '2024', '2025-06', '2025-06-15', 'soon')
  fc.assert(
    fc.property(
      fc.record({ baseline: quantity, target: quantity, threshold: quantity, baselineDate: date, targetDate: date }),
      fc.array(fc.tuple(date, fc.oneof(fc.double({ noNaN: true }), fc.string())), { maxLength: 5 }),
      (given, rows) => {
        const drawn = chart({ ...given, readings: read(...rows) })
        const places = drawn === null ? [] : [...drawn.points, ...(drawn.way ?? [])]
        const numbers = [...places.flatMap(({ x, y }) => [x, y]), ...(drawn?.levels ?? []).map(({ y }) => y)]
        for (const number of numbers) expect(number >= -1e-9 && number <= 1 + 1e-9).toBe(true)
      },
    ),
    { verbose: 1 },
  )
})
