import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OVERLAP, tilingOf } from './tiling-of.js'

const area = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 10, max: 5_000 }),
  height: fc.integer({ min: 10, max: 5_000 }),
})
const room = fc.record({ width: fc.integer({ min: 200, max: 1600 }), height: fc.integer({ min: 200, max: 1600 }) })

test('parts cover the map, fit their pages, and neighbours share enough to be laid over one another', () => {
  fc.assert(
    fc.property(area, room, (map, page) => {
      const { tiles, scale, rows, columns } = tilingOf(map, page, 0.6)
      expect(tiles).toHaveLength(rows * columns)
      expect(scale).toBeGreaterThanOrEqual(0.6)
      for (const { part, row, column } of tiles) {
        expect(part.width * scale).toBeLessThanOrEqual(page.width + 0.01)
        expect(part.height * scale).toBeLessThanOrEqual(page.height + 0.01)
        const beside = tiles.find((other) => other.row === row && other.column === column + 1)
        const below = tiles.find((other) => other.row === row + 1 && other.column === column)
        const right = beside?.part.x ?? map.x + map.width
        const bottom = below?.part.y ?? map.y + map.height
        const shared = (isLast: boolean) => (isLast ? -0.01 : OVERLAP - 0.01)
        expect((part.x + part.width - right) * scale).toBeGreaterThanOrEqual(shared(beside === undefined))
        expect((part.y + part.height - bottom) * scale).toBeGreaterThanOrEqual(shared(below === undefined))
      }
    }),
  )
})

test('parts are named by row and column', () => {
  const { tiles } = tilingOf({ x: 0, y: 0, width: 1500, height: 1500 }, { width: 500, height: 500 }, 0.6)
  expect(tiles.map(({ name }) => name)).toEqual(['A1', 'A2', 'B1', 'B2'])
})
