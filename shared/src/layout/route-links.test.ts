import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBand, aGroup, aLink, anElement, aTheory, FLOWS, type Theory } from '../model/index.js'
import { bottomOf, contains, grown, rightOf } from './geometry.js'
import type { Route } from './map-layout.js'
import { placeTheory } from './place-theory.js'
import { routeLinks } from './route-links.js'
import { oddNumbers, piercedBoxes } from './testing/judge-map.js'
import { plainSizer, seededTheory } from './testing/seeded-theory.js'

describe('any theory of the kind people draw', () => {
  const graphs = fc.record({
    seed: fc.integer(),
    boxes: fc.integer({ min: 2, max: 50 }),
    links: fc.integer({ min: 1, max: 90 }),
    columns: fc.integer({ min: 1, max: 6 }),
    flow: fc.constantFrom(...FLOWS),
  })

  test('no link runs through a box that is not its end; all are straight pieces from edge to edge', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const theory = seededTheory(graph)
        const layout = placeTheory(theory, plainSizer)
        const routes = routeLinks(theory, layout)
        expect(routes.size).toBe(theory.links.size)
        expect(piercedBoxes(theory, layout, routes)).toEqual([])
        expect(oddNumbers(layout, routes)).toEqual([])
        for (const [id, { points }] of routes) {
          const link = theory.links.get(id)
          const [from, to] = [layout.boxes.get(link?.from ?? ''), layout.boxes.get(link?.to ?? '')]
          const [start, end] = [points[0], points.at(-1)]
          expect(from && start && contains(from, start) && !contains(grown(from, -0.5), start)).toBe(true)
          expect(to && end && contains(to, end) && !contains(grown(to, -0.5), end)).toBe(true)
          expect(isOrthogonal(points)).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  }, 30_000)

  test('boxes that people put anywhere, even on one another, leave every link a finite way', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 })), {
      minLength: 2,
      maxLength: 14,
    })
    fc.assert(
      fc.property(places, (positions) => {
        const theory = aTheory({
          elements: positions.map((position, index) => anElement({ id: `n${index}`, type: 'note', position })),
          links: positions.map((_, index) =>
            aLink({ id: `l${index}`, from: `n${index}`, to: `n${(index * 5 + 1) % positions.length}` }),
          ),
        })
        const layout = placeTheory(theory, plainSizer)
        expect(oddNumbers(layout, routeLinks(theory, layout))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('everybody sees the same routes, whatever order things arrived in', () => {
    const theory = seededTheory({ seed: 3, boxes: 40, links: 70, columns: 5 })
    const arrived = {
      ...theory,
      links: new Map([...theory.links].reverse()),
      elements: new Map([...theory.elements].reverse()),
    }
    const routes = routeLinks(theory, placeTheory(theory, plainSizer))
    const others = routeLinks(arrived, placeTheory(arrived, plainSizer))
    for (const [id, route] of routes) expect(others.get(id)).toEqual(route)
  })
})

describe('a link', () => {
  const theory = aTheory({
    bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' }), aBand({ id: 'far', order: 'a2' })],
    groups: [aGroup({ id: 'g' })],
    elements: [
      anElement({ id: 'a', type: 'activity', band: 'do', position: [0, 20] }),
      anElement({ id: 'b', type: 'activity', band: 'do', position: [0, 160] }),
      anElement({ id: 'c', type: 'activity', band: 'do', position: [0, 300] }),
      anElement({ id: 'x', type: 'outcome', band: 'get', position: [0, 170] }),
      anElement({ id: 'z', type: 'impact', band: 'far', position: [0, 160], group: 'g' }),
    ],
    links: [],
  })
  const layoutOf = (given: Theory) => placeTheory(given, () => ({ width: 148, height: 80 }))
  const routed = (...links: Parameters<typeof aLink>[0][]): Map<string, Route> => {
    const given = { ...theory, links: new Map(links.map((link) => [link.id, aLink(link)])) }
    return new Map(routeLinks(given, layoutOf(given)))
  }

  test('between boxes that face one another is one straight line', () => {
    expect(routed({ id: 'l', from: 'b', to: 'x' }).get('l')?.points).toHaveLength(2)
  })

  test('leaves at the right and arrives at the left, pointing right', () => {
    const route = routed({ id: 'l', from: 'a', to: 'x' }).get('l')
    expect(route?.points[0]?.x).toBe(148)
    expect(route?.points.at(-1)?.x).toBe(208)
    expect(route?.arrival).toBe(0)
  })

  test('between neighbours of one column runs straight down', () => {
    const route = routed({ id: 'l', from: 'a', to: 'b' }).get('l')
    expect(route?.points).toEqual([
      { x: 74, y: 100 },
      { x: 74, y: 160 },
    ])
    expect(route?.arrival).toBeCloseTo(Math.PI / 2)
  })

  test('past a neighbour goes round it by the gap', () => {
    const route = routed({ id: 'l', from: 'a', to: 'c' }).get('l')
    expect(route?.points.length).toBeGreaterThan(2)
  })

  test('several into one side arrive apart', () => {
    const routes = routed(
      { id: 'l1', from: 'a', to: 'x' },
      { id: 'l2', from: 'b', to: 'x' },
      { id: 'l3', from: 'c', to: 'x' },
    )
    const arrivals = [...routes.values()].map(({ points }) => points.at(-1)?.y ?? 0).sort((p, q) => p - q)
    for (const [index, y] of arrivals.slice(1).entries()) expect(y - (arrivals[index] ?? 0)).toBeGreaterThanOrEqual(8)
  })

  test('does not lie on another that ends elsewhere', () => {
    const routes = routed(
      { id: 'l1', from: 'a', to: 'z' },
      { id: 'l2', from: 'c', to: 'x' },
      { id: 'l3', from: 'b', to: 'x' },
    )
    expect(sharedRuns([...routes.values()])).toEqual([])
  })

  test('feedback is a curve back', () => {
    const route = routed({ id: 'l', from: 'x', to: 'b', kind: 'feedback' }).get('l')
    expect(route?.curved).toBe(true)
    expect(route?.points).toHaveLength(4)
  })

  test('may start at the frame of a group', () => {
    const given = { ...theory, links: new Map([['l', aLink({ id: 'l', from: 'a', to: 'g' })]]) }
    const layout = layoutOf(given)
    const end = routeLinks(given, layout).get('l')?.points.at(-1)
    expect(end?.x).toBe(layout.groups.get('g')?.x)
  })

  test('that moderates may end at another link', () => {
    const routes = routed({ id: 'step', from: 'b', to: 'x' }, { id: 'mod', from: 'c', to: 'step', kind: 'moderates' })
    const [middle, end] = [routes.get('step')?.middle, routes.get('mod')?.points.at(-1)]
    expect(Math.hypot((middle?.x ?? 0) - (end?.x ?? 99), (middle?.y ?? 0) - (end?.y ?? 99))).toBeLessThan(8)
  })

  test('whose end is not on the map has no route', () => {
    expect(routed({ id: 'l', from: 'a', to: 'gone' }).has('l')).toBe(false)
  })

  test('carries its mark clear of boxes', () => {
    const route = routed({ id: 'l', from: 'a', to: 'z', uncertain: true }).get('l')
    const mark = { x: (route?.middle.x ?? 0) - 18, y: (route?.middle.y ?? 0) - 11, width: 36, height: 22 }
    for (const box of layoutOf(theory).boxes.values()) {
      expect(
        rightOf(mark) <= box.x || rightOf(box) <= mark.x || bottomOf(mark) <= box.y || bottomOf(box) <= mark.y,
      ).toBe(true)
    }
  })
})

describe('a change', () => {
  const theory = seededTheory({ seed: 8, boxes: 60, links: 100, columns: 5 })
  const layout = placeTheory(theory, plainSizer)
  const routes = routeLinks(theory, layout)

  test('without any change all routes keep their identity', () => {
    expect(routeLinks({ ...theory }, layout, { layout, routes })).toBe(routes)
  })

  test('a box that is moved leaves most routes as they are, and no link runs through it', () => {
    const [id] = [...layout.boxes.keys()]
    const element = theory.elements.get(id ?? '')
    if (!element) throw new Error('The theory has no boxes')
    const placed = new Map(
      [...theory.elements.values()].map((one) => {
        const box = layout.boxes.get(one.id) ?? { x: 0, y: 0 }
        return [one.id, { ...one, position: [box.x, box.y + (one === element ? 37 : 0)] as const }]
      }),
    )
    const moved = { ...theory, elements: placed }
    const after = placeTheory(moved, plainSizer, layout)
    const now = routeLinks(moved, after, { layout, routes })
    expect(piercedBoxes(moved, after, now)).toEqual([])
    expect([...routes].filter(([link, route]) => now.get(link) === route).length).toBeGreaterThan(routes.size / 2)
  })
})

function isOrthogonal(points: Route['points']): boolean {
  return points.slice(1).every((to, index) => to.x === points[index]?.x || to.y === points[index]?.y)
}

/** Level or upright runs of different links that lie on one another for more than a bend. */
function sharedRuns(routes: readonly Route[]): string[] {
  const runs = routes.flatMap(({ points }, route) =>
    points.slice(1).map((b, index) => {
      const a = points[index] ?? b
      const upright = a.x === b.x
      const [from, to] = upright ? [a.y, b.y] : [a.x, b.x]
      return { route, upright, at: upright ? a.x : a.y, from: Math.min(from, to), to: Math.max(from, to) }
    }),
  )
  return runs.flatMap((a, index) =>
    runs.slice(index + 1).flatMap((b) => {
      const along = Math.min(a.to, b.to) - Math.max(a.from, b.from)
      const same = a.route !== b.route && a.upright === b.upright && Math.abs(a.at - b.at) < 2 && along > 1
      return same ? [`${a.route} on ${b.route} at ${a.at}`] : []
    }),
  )
}

test('the words of a feedback link stand on its curve', () => {
  const theory = aTheory({
    elements: [
      anElement({ id: 'a', type: 'outcome', position: [0, 0] }),
      anElement({ id: 'b', type: 'outcome', position: [300, 0] }),
    ],
    links: [aLink({ id: 'l', from: 'b', to: 'a', kind: 'feedback' })],
  })
  const layout = placeTheory(theory, () => ({ width: 148, height: 80 }))
  expect(routeLinks(theory, layout).get('l')?.middle).toEqual({ x: 224, y: 60 })
})
