import { describe, expect, test } from 'vitest'
import { type MapLayout, placeTheory } from '../layout/index.js'
import { aBand, anElement, aTheory, type Band, FLOWS, type Flow, type Sphere, type Theory } from '../model/index.js'
import { boxSizer } from './box.js'
import { buildScene } from './build-scene.js'
import { ceilingAfter, ceilingAt, sceneCeiling } from './ceiling.js'
import { evenMeasure } from './even-measure.js'
import { sceneSpheres } from './sphere.js'
import { wordsIn } from './words/index.js'

const measure = evenMeasure
const words = wordsIn('en')

function laidOut(flow: Flow, ceiling: string | null, spheres: readonly (Sphere | null)[]) {
  const bands = spheres.map((sphere, n) => aBand({ id: `b${n}`, order: `a${n}`, sphere }))
  const above = aBand({ id: 'above', placement: 'above', sphere: 'interest' })
  const elements = bands.map(({ id }) => anElement({ id: `in-${id}`, type: 'outcome', band: id, label: { en: id } }))
  const theory = aTheory({ details: { flow, ceiling }, bands: [...bands, above], elements })
  const layout = placeTheory(theory, boxSizer(theory, measure, words))
  return { theory, layout, context: { theory, measure, words } }
}

describe('spheres', () => {
  test('bands of one sphere that follow each other share a bracket, others have their own', () => {
    const { context, layout } = laidOut('right', null, [
      'control',
      'control',
      null,
      'influence',
      'interest',
      'influence',
    ])
    expect(sceneSpheres(context, layout).map(({ name }) => name)).toEqual([
      'Sphere of control',
      'Sphere of influence',
      'Sphere of interest',
      'Sphere of influence',
    ])
  })

  test.each(['right', 'left'] as const)('running %s, no name of a sphere lies under the ceiling', (flow) => {
    const { context, layout } = laidOut(flow, 'b1', ['control', 'interest', 'interest', 'influence'])
    const at = sceneCeiling(context, layout)?.at ?? 0
    for (const { heading, name } of sceneSpheres(context, layout)) {
      const [line] = heading
      const passes = line !== undefined && line.x < at && at < line.x + line.width
      expect(passes, name).toBe(false)
    }
  })

  test.each(FLOWS)('running %s, a bracket spans its bands and stands clear of them and of what is above', (flow) => {
    const { context, layout, theory } = laidOut(flow, 'b1', ['control', 'control', 'interest'])
    const [control] = sceneSpheres(context, layout)
    const corners = control?.lines.flat() ?? []
    const grounds = ['b0', 'b1'].map((id) => groundOf(layout, id))
    const columns = flow === 'right' || flow === 'left'
    if (columns) {
      expect(Math.min(...corners.map(({ x }) => x))).toBe(Math.min(...grounds.map(({ x }) => x)))
      expect(Math.max(...corners.map(({ x }) => x))).toBe(Math.max(...grounds.map(({ x, width }) => x + width)))
      expect(Math.max(...corners.map(({ y }) => y))).toBeLessThan(layout.bands.get('b0')?.head.y ?? 0)
    } else {
      expect(Math.max(...corners.map(({ x }) => x))).toBeLessThan(Math.min(...grounds.map(({ x }) => x)))
      expect(Math.max(...corners.map(({ y }) => y))).toBe(Math.max(...grounds.map(({ y, height }) => y + height)))
    }
    const above = groundOf(layout, 'above')
    const scene = buildScene({ ...context, layout, routes: new Map() })
    for (const line of scene.spheres.flatMap(({ heading }) => heading)) {
      expect(line.baseline - 14).toBeGreaterThan(above.y + above.height)
      expect(line.x).toBeGreaterThanOrEqual(scene.bounds.x)
    }
    expect(theory.bands.size).toBe(4)
  })
})

describe('the ceiling of accountability', () => {
  test.each(FLOWS)('running %s, it stands between the last band answered for and the next, with its words', (flow) => {
    const { context, layout } = laidOut(flow, 'b1', [null, 'influence', null])
    const ceiling = sceneCeiling(context, layout)
    expect(ceiling?.heading.map(({ text }) => text)).toEqual(['Accountable up to here'])
    const ends = ['b1', 'b2'].flatMap((id) => {
      const { x, y, width, height } = groundOf(layout, id)
      return ceiling?.axis === 'x' ? [x, x + width] : [y, y + height]
    })
    const [, before = 0, after = 0] = ends.sort((a, b) => a - b)
    expect(ceiling?.at).toBeGreaterThan(before)
    expect(ceiling?.at).toBeLessThan(after)
  })

  test('a theory without one, or with one at a band that crosses the others, draws none', () => {
    for (const ceiling of [null, 'above', 'gone']) {
      const { context, layout } = laidOut('right', ceiling, [null, null])
      expect(sceneCeiling(context, layout)).toBeNull()
    }
  })

  test.each(FLOWS)('running %s, dropped where it would stand after a band it stands after that band', (flow) => {
    const { theory, layout } = laidOut(flow, null, [null, null, null])
    for (const band of mainBands(theory)) {
      const line = ceilingAfter(theory, layout, band)
      const at = line?.axis === 'x' ? { x: line.at, y: 0 } : { x: 0, y: line?.at ?? 0 }
      expect(ceilingAt(theory, layout, at)?.id).toBe(band.id)
    }
    const sign = flow === 'right' || flow === 'down' ? -1 : 1
    expect(ceilingAt(theory, layout, { x: sign * 10_000, y: sign * 10_000 })).toBeNull()
  })

  test('a part of the picture has neither, and the whole has room for both', () => {
    const { context, layout } = laidOut('right', 'b0', ['control', 'influence'])
    const { bounds, ceiling } = buildScene({ ...context, layout, routes: new Map() })
    expect(ceiling?.from).toBeGreaterThan(bounds.y)
  })
})

function groundOf(layout: MapLayout, band: string) {
  const area = layout.bands.get(band)
  if (area === undefined) throw new Error(`${band} has no place`)
  return area.ground
}

function mainBands(theory: Theory): readonly Band[] {
  return [...theory.bands.values()].filter(({ placement }) => placement === 'main')
}
