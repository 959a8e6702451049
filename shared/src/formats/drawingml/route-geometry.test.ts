import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '../../layout/index.js'
import { type RouteGeometry, routeGeometry } from './route-geometry.js'

/** The corners that a program draws for a bent connector, from the definitions of the presets (ECMA-376, annex D). */
function drawnCorners({ rect, turn, geometry }: RouteGeometry): Point[] {
  const adjusted = [...geometry.matchAll(/fmla="val (-?\d+)"/g)].map(([, value]) => Number(value) / 100_000)
  const { x, y, width, height } = rect
  const name = /prst="(\w+)"/.exec(geometry)?.[1]
  const [a = 0, b = 0, c = 0] = adjusted
  const flat: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    straightConnector1: [],
    bentConnector2: [[1, 0]],
    bentConnector3: [
      [a, 0],
      [a, 1],
    ],
    bentConnector4: [
      [a, 0],
      [a, b],
      [1, b],
    ],
    bentConnector5: [
      [a, 0],
      [a, b],
      [c, b],
      [c, 1],
    ],
  }
  const inner = flat[name ?? '']
  if (inner === undefined) throw new Error(`no such connector: ${name}`)
  const all = [[0, 0], ...inner, [1, 1]] as const
  return all.map(([partX, partY]) => {
    const across = (turn.flipH ? 1 - partX : partX) * width - width / 2
    const down = (turn.flipV ? 1 - partY : partY) * height - height / 2
    const middle = { x: x + width / 2, y: y + height / 2 }
    return turn.quarters === 1
      ? { x: middle.x - down, y: middle.y + across }
      : { x: middle.x + across, y: middle.y + down }
  })
}

const length = fc.integer({ min: -3_000_000, max: 3_000_000 }).filter((value) => Math.abs(value) > 20_000)

const routes = fc.tuple(fc.boolean(), fc.array(length, { minLength: 1, maxLength: 5 })).map(([startsUpright, runs]) => {
  const points: Point[] = [{ x: 5_000_000, y: 5_000_000 }]
  runs.forEach((run, index) => {
    const { x, y } = points.at(-1) ?? { x: 0, y: 0 }
    points.push((index % 2 === 1) !== startsUpright ? { x, y: y + run } : { x: x + run, y })
  })
  return points
})

test('a connector runs along the corners of its route, whichever way that turns', () => {
  fc.assert(
    fc.property(routes, (points) => {
      const drawn = drawnCorners(routeGeometry(points, false))
      expect(drawn).toHaveLength(points.length)
      drawn.forEach((corner, index) => {
        const wanted = points[index] ?? corner
        // Half a point is the least length of a side, and handles are rounded.
        expect(Math.abs(corner.x - wanted.x)).toBeLessThan(1500)
        expect(Math.abs(corner.y - wanted.y)).toBeLessThan(1500)
      })
    }),
  )
})

test('a route that goes out and comes back on one level is drawn, too', () => {
  const out = [
    { x: 0, y: 0 },
    { x: 400_000, y: 0 },
    { x: 400_000, y: 900_000 },
    { x: 0, y: 900_000 },
  ]
  const drawn = drawnCorners(routeGeometry(out, false))
  expect(drawn[1]?.x).toBeCloseTo(400_000, -4)
  expect(drawn[2]?.x).toBeCloseTo(400_000, -4)
})
