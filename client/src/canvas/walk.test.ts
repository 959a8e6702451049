import type { MapLayout } from '@throughline/shared/layout'
import { aBand, aLink, anElement, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { linksFrom, step, type Way, wayOf } from './walk.js'

const theory = aTheory({
  bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' })],
  elements: [
    anElement({ id: 'train', type: 'activity', band: 'do' }),
    anElement({ id: 'coach', type: 'activity', band: 'do' }),
    anElement({ id: 'skill', type: 'outcome', band: 'get' }),
    anElement({ id: 'trust', type: 'outcome', band: 'get' }),
  ],
  links: [
    aLink({ id: 'train-trust', from: 'train', to: 'trust' }),
    aLink({ id: 'train-skill', from: 'train', to: 'skill' }),
    aLink({ id: 'coach-trust', from: 'coach', to: 'trust' }),
  ],
})
const box = (x: number, y: number) => ({ x, y, width: 148, height: 80 })
const layout: MapLayout = {
  boxes: new Map([
    ['train', box(0, 0)],
    ['coach', box(0, 100)],
    ['skill', box(300, 0)],
    ['trust', box(300, 100)],
  ]),
  bands: new Map(),
  groups: new Map(),
  lanes: new Map(),
  bounds: { x: 0, y: 0, width: 448, height: 180 },
}
const walk = (at: string, ...ways: Way[]) =>
  ways.reduce<string | null>((id, way) => id && step(way, { theory, layout, at: id }), at)

test('Right follows the only link of a box to its end', () => {
  expect(walk('coach', 'on')).toBe('trust')
})

test('Right on a box with several links stops on the first, Up and Down choose, Right goes on', () => {
  expect(walk('train', 'on')).toBe('train-skill')
  expect(walk('train', 'on', 'down')).toBe('train-trust')
  expect(walk('train', 'on', 'down', 'on')).toBe('trust')
})

test('Left leads back the same way', () => {
  expect(walk('skill', 'back')).toBe('train')
  expect(walk('train-skill', 'back')).toBe('train')
})

test('Up and Down stay within the band, Home and End go to the ends of the map', () => {
  expect(walk('train', 'down')).toBe('coach')
  expect(walk('coach', 'down')).toBeNull()
  expect(walk('trust', 'first')).toBe('train')
  expect(walk('train', 'last')).toBe('trust')
})

test('where the map runs down, Down follows links and Right moves within the row', () => {
  expect(wayOf('ArrowDown', 'down')).toBe('on')
  expect(wayOf('ArrowRight', 'down')).toBe('down')
})

test('links of a box come from top to bottom', () => {
  expect(linksFrom('trust', 'back', { theory, layout })).toEqual(['train-trust', 'coach-trust'])
})
