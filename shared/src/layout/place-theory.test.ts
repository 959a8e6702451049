import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aBand, aGroup, aLink, anElement, aTheory, type Element, FLOWS, type Theory } from '../model/index.js'
import { bottomOf, centreOf, contains, overlaps, rightOf } from './geometry.js'
import { placeTheory } from './place-theory.js'
import { oddNumbers, overlappingBoxes } from './testing/judge-map.js'
import { plainSizer, seededTheory } from './testing/seeded-theory.js'
import { tidyPositions } from './tidy-positions.js'

describe('columns', () => {
  const theory = aTheory({
    bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1', size: 200 })],
    elements: [
      anElement({ id: 'a', type: 'activity', band: 'do' }),
      anElement({ id: 'b', type: 'activity', band: 'do' }),
      anElement({ id: 'x', type: 'outcome', band: 'get' }),
      anElement({ id: 'y', type: 'outcome', band: 'get' }),
    ],
    links: [aLink({ id: 'ay', from: 'a', to: 'y' }), aLink({ id: 'bx', from: 'b', to: 'x' })],
  })

  test('a column is as wide as its band says, its ground reaches 10 further, gaps are 60', () => {
    const { bands } = placeTheory(theory, plainSizer)
    expect(bands.get('do')?.ground).toMatchObject({ x: -10, width: 168 })
    expect(bands.get('get')?.ground).toMatchObject({ x: 148 + 60 - 10, width: 220 })
  })

  test('strips are equally long, with their heads over them', () => {
    const { bands } = placeTheory(theory, plainSizer)
    const [first, second] = [...bands.values()]
    expect(first?.ground.height).toBe(second?.ground.height)
    expect(first && bottomOf(first.head)).toBeLessThanOrEqual(first?.ground.y ?? 0)
  })

  test('what is linked stands level, so that links do not cross', () => {
    const { boxes } = placeTheory(theory, plainSizer)
    const middle = (id: string) => centreOf(boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }).y
    expect(middle('a')).toBeCloseTo(middle('y'), 0)
    expect(middle('b')).toBeCloseTo(middle('x'), 0)
  })

  test('time can run to the left: the first band is on the right', () => {
    const { bands } = placeTheory({ ...theory, details: { ...theory.details, flow: 'left' } }, plainSizer)
    expect(bands.get('do')?.ground.x).toBeGreaterThan(
      rightOf(bands.get('get')?.ground ?? { x: 0, y: 0, width: 0, height: 0 }),
    )
  })

  test('a band keeps its boxes in one line: only the place along it counts', () => {
    const moved = withElement(theory, 'a', { position: [999, 80] })
    expect(placeTheory(moved, plainSizer).boxes.get('a')).toMatchObject({ x: 0, y: 80 })
  })

  test('placed boxes stand the same whatever the map was before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const started = seededTheory({ seed, boxes: 40, links: 90, columns: 5 })
        const places = tidyPositions(started, plainSizer, 'all')
        const elements = [...started.elements.values()].map((element) => ({ ...element, ...places.get(element.id) }))
        const placed = { ...started, elements: new Map(elements.map((element) => [element.id, element])) }
        const fewer = { ...placed, links: new Map([...placed.links].filter((_, at) => at % 3 !== 0)) }
        const before = placeTheory(fewer, plainSizer)
        expect(placeTheory(placed, plainSizer, before)).toEqual(placeTheory(placed, plainSizer))
      }),
      { numRuns: 30 },
    )
  })

  test('a box above the beginning makes the strip longer and moves nothing', () => {
    const moved = withElement(theory, 'a', { position: [0, -200] })
    const still = withElement(moved, 'b', { position: [0, 40] })
    const layout = placeTheory(still, plainSizer)
    expect(layout.boxes.get('b')?.y).toBe(40)
    expect(layout.bands.get('do')?.ground.y).toBeLessThan(-200)
  })
})

describe('any theory of the kind people draw', () => {
  const graphs = fc.record({
    seed: fc.integer(),
    boxes: fc.integer({ min: 0, max: 60 }),
    links: fc.integer({ min: 0, max: 110 }),
    columns: fc.integer({ min: 1, max: 7 }),
    flow: fc.constantFrom(...FLOWS),
  })

  test('no box lies on another, all stand in their bands, every number is finite', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const theory = seededTheory(graph)
        const layout = placeTheory(theory, plainSizer)
        expect(overlappingBoxes(layout)).toEqual([])
        expect(oddNumbers(layout, new Map())).toEqual([])
        for (const [id, box] of layout.boxes) {
          const ground = layout.bands.get(theory.elements.get(id)?.band ?? '')?.ground
          expect(ground && contains(ground, box) && contains(ground, { x: rightOf(box), y: bottomOf(box) })).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('everybody sees the same layout, whatever order things arrived in', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const theory = seededTheory(graph)
        const arrived = {
          ...theory,
          elements: new Map([...theory.elements].reverse()),
          links: new Map([...theory.links].reverse()),
          bands: new Map([...theory.bands].reverse()),
        }
        expect(new Map([...placeTheory(arrived, plainSizer).boxes].sort())).toEqual(
          new Map([...placeTheory(theory, plainSizer).boxes].sort()),
        )
      }),
      { numRuns: 15 },
    )
  })
})

describe('a change', () => {
  const theory = seededTheory({ seed: 5, boxes: 100, links: 150, columns: 5 })
  const before = placeTheory(theory, plainSizer)

  test('without any change everything keeps its identity', () => {
    const again = placeTheory({ ...theory }, plainSizer, before)
    expect(again.boxes).toBe(before.boxes)
    expect(again.bands).toBe(before.bands)
    expect(again.bounds).toBe(before.bounds)
  })

  test('a new box moves the others by a few pixels only', () => {
    const grown = {
      ...theory,
      elements: new Map(theory.elements).set('new', anElement({ id: 'new', type: 'outcome', band: 'b2' })),
      links: new Map(theory.links)
        .set('in', aLink({ id: 'in', from: 'n1', to: 'new' }))
        .set('out', aLink({ id: 'out', from: 'new', to: 'n2' })),
    }
    const after = placeTheory(grown, plainSizer, before)
    const moves = [...before.boxes].map(([id, box]) => Math.hypot(...offset(box, after.boxes.get(id))))
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(6)
    expect(moves.filter((move) => move > 20).length).toBeLessThan(0.15 * moves.length)
    expect(overlappingBoxes(after)).toEqual([])
    expect(after.boxes.has('new')).toBe(true)
  })

  test('a new box finds room between placed ones, and moves none of them', () => {
    const placed = withPlaces(theory, before.boxes)
    const grown = {
      ...placed,
      elements: new Map(placed.elements).set('new', anElement({ id: 'new', type: 'outcome', band: 'b2' })),
    }
    const after = placeTheory(grown, plainSizer)
    for (const [id, box] of before.boxes) expect(after.boxes.get(id)?.y).toBe(box.y)
    expect(overlappingBoxes(after)).toEqual([])
  })
})

describe('strips that cross the map', () => {
  const theory = aTheory({
    bands: [
      aBand({ id: 'context', placement: 'above' }),
      aBand({ id: 'do', order: 'a0' }),
      aBand({ id: 'get', order: 'a1' }),
      aBand({ id: 'risks', placement: 'below' }),
    ],
    elements: [
      anElement({ id: 'a', type: 'activity', band: 'do' }),
      anElement({ id: 'x', type: 'outcome', band: 'get' }),
      ...Array.from({ length: 7 }, (_, index) => anElement({ id: `s${index}`, type: 'situation', band: 'context' })),
      anElement({ id: 'risk', type: 'risk', band: 'risks' }),
    ],
    links: [aLink({ id: 'l', from: 'risk', to: 'x', kind: 'reduces' })],
  })
  const layout = placeTheory(theory, plainSizer)

  test('lie over and under all columns, as long as they reach at least', () => {
    const ground = (id: string) => layout.bands.get(id)?.ground ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(bottomOf(ground('context'))).toBeLessThan(ground('do').y)
    expect(ground('risks').y).toBeGreaterThan(bottomOf(ground('do')))
    expect(rightOf(ground('context'))).toBeGreaterThanOrEqual(rightOf(ground('get')))
  })

  test('begin a further row when one is full', () => {
    expect(overlappingBoxes(layout)).toEqual([])
    const rows = new Set(Array.from({ length: 7 }, (_, index) => layout.boxes.get(`s${index}`)?.y))
    expect(rows.size).toBeGreaterThan(1)
    for (const id of ['s0', 's6']) {
      const [box, ground] = [layout.boxes.get(id), layout.bands.get('context')?.ground]
      expect(box && ground && contains(ground, box) && contains(ground, { x: rightOf(box), y: bottomOf(box) })).toBe(
        true,
      )
    }
  })

  test('hold both coordinates of what people placed in them', () => {
    const moved = withElement(theory, 'risk', { position: [300, 12] })
    const { boxes, bands } = placeTheory(moved, plainSizer)
    const origin = bands.get('risks')?.origin ?? { x: 0, y: 0 }
    expect(boxes.get('risk')).toMatchObject({ x: origin.x + 300, y: origin.y + 12 })
  })
})

describe('outside all bands', () => {
  test('a map without bands is laid out by the rank of types, from inputs to impact', () => {
    const theory = aTheory({
      elements: [
        anElement({ id: 'impact', type: 'impact' }),
        anElement({ id: 'input', type: 'input' }),
        anElement({ id: 'activity', type: 'activity' }),
        anElement({ id: 'risk', type: 'risk' }),
      ],
      links: [aLink({ id: 'l', from: 'input', to: 'activity' })],
    })
    const layout = placeTheory(theory, plainSizer)
    const x = (id: string) => layout.boxes.get(id)?.x ?? 0
    expect(x('input')).toBeLessThan(x('activity'))
    expect(x('activity')).toBeLessThan(x('impact'))
    expect(overlappingBoxes(layout)).toEqual([])
  })

  test('a box made from another stands beside it, clear of the rest', () => {
    const theory = aTheory({
      elements: [
        anElement({ id: 'a', type: 'activity', position: [100, 100] }),
        anElement({ id: 'other', type: 'note', position: [310, 90] }),
        anElement({ id: 'next', type: 'outcome' }),
      ],
      links: [aLink({ id: 'l', from: 'a', to: 'next' })],
    })
    const layout = placeTheory(theory, plainSizer)
    expect(layout.boxes.get('a')).toMatchObject({ x: 100, y: 100 })
    expect(layout.boxes.get('next')?.x).toBe(100 + 148 + 60)
    expect(overlappingBoxes(layout)).toEqual([])
  })

  test('unplaced boxes stand clear of bands', () => {
    const theory = aTheory({
      bands: [aBand({ id: 'do' })],
      elements: [
        anElement({ id: 'a', type: 'activity', band: 'do' }),
        anElement({ id: 'lost', type: 'note', band: 'gone' }),
      ],
    })
    const { boxes, bands } = placeTheory(theory, plainSizer)
    const [box, area] = [boxes.get('lost'), bands.get('do')]
    expect(box && area && overlaps(box, area.ground)).toBe(false)
  })
})

describe('groups', () => {
  const theory = aTheory({
    bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' })],
    groups: [aGroup({ id: 'g' }), aGroup({ id: 'h' }), aGroup({ id: 'none', position: [700, 40] })],
    elements: ['a1', 'a2', 'a3', 'a4', 'a5', 'x1', 'x2', 'x3', 'x4'].map((id, index) =>
      anElement({
        id,
        type: 'outcome',
        band: id.startsWith('a') ? 'do' : 'get',
        group: index % 3 === 0 ? 'g' : index % 3 === 1 ? 'h' : null,
      }),
    ),
    links: [aLink({ id: 'l1', from: 'a1', to: 'x4' }), aLink({ id: 'l2', from: 'a5', to: 'x1' })],
  })
  const layout = placeTheory(theory, plainSizer)

  test('a frame holds its members with room for its name', () => {
    for (const { id, group } of theory.elements.values()) {
      const [box, frame] = [layout.boxes.get(id), layout.groups.get(group ?? '')]
      if (box && frame) expect(frame.y).toBeLessThanOrEqual(box.y - 28)
      if (box && frame) expect(frame.x).toBeLessThanOrEqual(box.x - 12)
    }
  })

  test('frames do not lie on one another, nor on boxes that are not in them', () => {
    const [g, h] = [layout.groups.get('g'), layout.groups.get('h')]
    expect(g && h && overlaps(g, h)).toBe(false)
    for (const { id, group } of theory.elements.values()) {
      for (const [frame, rect] of layout.groups) {
        const box = layout.boxes.get(id)
        if (frame !== group && box) expect(overlaps(rect, box)).toBe(false)
      }
    }
    expect(overlappingBoxes(layout)).toEqual([])
  })

  test('the name of a frame does not lie on that of a band, in a strip across the others either', () => {
    const across = aTheory({
      bands: [...theory.bands.values(), aBand({ id: 'who', order: 'Zz', placement: 'above' })],
      groups: [...theory.groups.values()],
      elements: [...theory.elements.values(), anElement({ id: 'w', type: 'situation', band: 'who', group: 'g' })],
      links: [...theory.links.values()],
    })
    for (const { bands, groups, boxes } of [layout, placeTheory(across, plainSizer)]) {
      for (const { head } of bands.values()) {
        for (const frame of groups.values()) expect(overlaps({ ...frame, height: 28 }, head)).toBe(false)
      }
      expect(boxes.size).toBeGreaterThan(8)
    }
  })

  test('an empty one stands where it was put', () => {
    expect(layout.groups.get('none')).toEqual({ x: 700, y: 40, width: 200, height: 120 })
  })
})

function withElement(theory: Theory, id: string, changes: Partial<Element>): Theory {
  const element = theory.elements.get(id)
  return element ? { ...theory, elements: new Map(theory.elements).set(id, { ...element, ...changes }) } : theory
}

function withPlaces(theory: Theory, boxes: ReadonlyMap<string, { x: number; y: number }>): Theory {
  let placed = theory
  for (const [id, { x, y }] of boxes) placed = withElement(placed, id, { position: [x, y] })
  return placed
}

function offset(a: { x: number; y: number }, b: { x: number; y: number } | undefined): [number, number] {
  return [(b?.x ?? Infinity) - a.x, (b?.y ?? Infinity) - a.y]
}
