import { expect, test } from 'vitest'
import { aBand, anActor, anElement, aTheory, type Theory } from '../model/index.js'
import { bottomOf } from './geometry.js'
import { lanesOf, NOBODY } from './lanes-of.js'
import { placeTheory } from './place-theory.js'
import { overlappingBoxes } from './testing/judge-map.js'
import { plainSizer } from './testing/seeded-theory.js'

const theory: Theory = aTheory({
  details: { lanes: true },
  bands: [aBand({ id: 'do', order: 'a0' }), aBand({ id: 'get', order: 'a1' })],
  elements: ['train', 'coach', 'plan']
    .map((id) => anElement({ id, type: 'activity', band: 'do' }))
    .concat(['skill', 'trust'].map((id) => anElement({ id, type: 'outcome', band: 'get' }))),
  actors: [
    anActor({
      id: 'z',
      label: { en: 'Alpha trust' },
      on: ['train', 'skill', 'coach'],
      responsible: ['train', 'skill'],
    }),
    anActor({ id: 'a', label: { en: 'Schools' }, on: ['coach', 'trust', 'train'], responsible: ['coach'] }),
  ],
})

test('a box is in the lane of who answers for it, else of the first who has a part in it, else of nobody', () => {
  const lanes = lanesOf(theory)
  expect(['train', 'coach', 'trust', 'plan'].map((id) => lanes?.laneOf(id))).toEqual(['z', 'a', 'a', NOBODY])
})

test('lanes stand in the order of their names, nobody last, and there are none unless they are asked for', () => {
  expect(lanesOf(theory)?.order).toEqual(['z', 'a', NOBODY])
  expect(lanesOf({ ...theory, details: { ...theory.details, lanes: false } })).toBeNull()
})

test('rows have no lanes', () => {
  expect(lanesOf({ ...theory, details: { ...theory.details, flow: 'up' } })).toBeNull()
})

test('every box stands in its lane, on no other box; lanes follow one another', () => {
  const { boxes, lanes } = placeTheory(theory, plainSizer)
  for (const [id, box] of boxes) {
    const lane = lanes.get(lanesOf(theory)?.laneOf(id) ?? '')
    expect(lane && box.y >= lane.y && bottomOf(box) <= bottomOf(lane)).toBe(true)
  }
  const [first, second, third] = [...lanes.values()]
  expect(second?.y).toBe(first && bottomOf(first))
  expect(third?.y).toBe(second && bottomOf(second))
  expect(overlappingBoxes(placeTheory(theory, plainSizer))).toEqual([])
})

test('within a lane boxes keep the order that people gave them', () => {
  const placed = (id: string, y: number) => anElement({ id, type: 'activity', band: 'do', position: [0, y] })
  const mine = [placed('train', 300), placed('coach', 10), placed('plan', 90)]
  const own = aTheory({
    details: { lanes: true },
    bands: [aBand({ id: 'do' })],
    elements: mine,
    actors: [anActor({ id: 'x', on: ['train', 'coach', 'plan'], responsible: ['train', 'coach', 'plan'] })],
  })
  const { boxes } = placeTheory(own, plainSizer)
  const y = (id: string) => boxes.get(id)?.y ?? 0
  expect(y('coach')).toBeLessThan(y('plan'))
  expect(y('plan')).toBeLessThan(y('train'))
})
