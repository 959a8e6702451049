import { expect, test } from 'vitest'
import { anElement, aTheory } from '../model/index.js'
import { alignedPositions } from './aligned-positions.js'
import { distributedPositions } from './distributed-positions.js'
import { placeTheory } from './place-theory.js'

const theory = aTheory({
  elements: [
    anElement({ id: 'a', type: 'note', position: [0, 0] }),
    anElement({ id: 'b', type: 'note', position: [200, 90] }),
    anElement({ id: 'c', type: 'note', position: [900, 300] }),
  ],
})
const layout = placeTheory(theory, ({ id }) => ({ width: 148, height: id === 'b' ? 100 : 60 }))
const ids = ['a', 'b', 'c']

test('boxes are brought level by their tops, middles or bottoms', () => {
  const tops = alignedPositions(theory, layout, ids, 'top')
  expect([...tops.values()].map(({ position }) => position)).toEqual([
    [0, 0],
    [200, 0],
    [900, 0],
  ])
  const bottoms = alignedPositions(theory, layout, ids, 'bottom')
  expect([...bottoms.values()].map(({ position }) => position[1])).toEqual([300, 260, 300])
  const middles = alignedPositions(theory, layout, ids, 'middle')
  expect([...middles.values()].map(({ position }) => position[1])).toEqual([150, 130, 150])
})

test('boxes are brought in line by their left edges', () => {
  expect([...alignedPositions(theory, layout, ids, 'left').values()].map(({ position }) => position[0])).toEqual([
    0, 0, 0,
  ])
})

test('one box alone is in line already', () => {
  expect(alignedPositions(theory, layout, ['a'], 'top').size).toBe(0)
})

test('distributing makes the air between boxes the same, the outer ones stay', () => {
  const places = distributedPositions(theory, layout, ['c', 'a', 'b'], 'across')
  expect(places.get('a')?.position).toEqual([0, 0])
  expect(places.get('b')?.position).toEqual([450, 90])
  expect(places.get('c')?.position).toEqual([900, 300])
})

test('two boxes have one gap only: there is nothing to distribute', () => {
  expect(distributedPositions(theory, layout, ['a', 'b'], 'down').size).toBe(0)
})
