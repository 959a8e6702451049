import { type Point, quickRoute, type Rect } from '@throughline/shared/layout'
import { aLink, anElement, aTheory } from '@throughline/shared/model'
import { type SceneLink, sceneLink, wordsIn } from '@throughline/shared/scene'
import { expect, test } from 'vitest'
import { isInside } from './geometry.js'
import { distanceToLink, lineOf } from './link-line.js'
import { boundsOfLink, placesOfLink } from './link-places.js'

const measure = { width: (text: string, { sizePx }: { sizePx: number }) => text.length * sizePx * 0.55 }
const theory = aTheory({ elements: ['a', 'b'].map((id) => anElement({ id, type: 'outcome' })) })
const from = { x: 0, y: 0, width: 180, height: 64 }

function link(to: Rect, label = ''): SceneLink {
  const context = { theory, measure, words: wordsIn('en') }
  const route = quickRoute(from, to, 'leads-to', 'right')
  return sceneLink(context, aLink({ id: 'ab', from: 'a', to: 'b', label: { en: label } }), route)
}

const CURVE: readonly Point[] = [
  { x: 180, y: 32 },
  { x: 300, y: 32 },
  { x: 300, y: 932 },
  { x: 420, y: 932 },
]

const isIn = (places: readonly Rect[], point: Point) => places.some((place) => isInside(point, place))
const areaOf = ({ width, height }: Rect) => width * height

test('all along a line, at its end sign and round what stands on it, a link lies within its places', () => {
  const drawn = link({ x: 420, y: 700, width: 180, height: 64 }, 'Pupils who meet tutors read more')
  const places = placesOfLink(drawn)
  const line = [...lineOf(drawn), drawn.tip]
  for (const [at, point] of line.entries()) {
    const next = line[at + 1] ?? point
    for (const part of [0, 0.25, 0.5, 0.75]) {
      const on = { x: point.x + (next.x - point.x) * part, y: point.y + (next.y - point.y) * part }
      expect(distanceToLink(on, drawn)).toBeLessThan(12)
      expect(isIn(places, on)).toBe(true)
    }
  }
  for (const { x, baseline, width } of drawn.words)
    for (const at of [x, x + width]) expect(isIn(places, { x: at, y: baseline })).toBe(true)
  expect(isIn(places, drawn.middle)).toBe(true)
})

test('the straight line that stands for a curve from far away lies within, too', () => {
  const drawn = { ...link({ x: 420, y: 900, width: 180, height: 64 }), curved: true, points: CURVE }
  const [first, end] = [drawn.points[0], drawn.points.at(-1)]
  if (first === undefined || end === undefined) throw new Error('no line')
  const places = placesOfLink(drawn)
  for (let part = 0; part <= 1; part += 0.05)
    expect(isIn(places, { x: first.x + (end.x - first.x) * part, y: first.y + (end.y - first.y) * part })).toBe(true)
})

test('what lies beside a long line is in none of them', () => {
  const drawn = link({ x: 900, y: 1400, width: 180, height: 64 })
  const area = placesOfLink(drawn).reduce((sum, place) => sum + areaOf(place), 0)
  expect(area).toBeLessThan(areaOf(boundsOfLink(drawn)) / 2)
})
