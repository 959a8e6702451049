import { expect, test } from 'vitest'
import { aLink, aTheory } from '../model/index.js'
import { isReachable, neighbours, pathsBetween } from './index.js'

const theory = aTheory({
  links: [
    aLink({ id: 'ab', from: 'a', to: 'b' }),
    aLink({ id: 'bd', from: 'b', to: 'd' }),
    aLink({ id: 'ac', from: 'a', to: 'c' }),
    aLink({ id: 'cd', from: 'c', to: 'd' }),
    aLink({ id: 'ad', from: 'a', to: 'd', kind: 'requires' }),
    aLink({ id: 'ad again', from: 'a', to: 'd' }),
    aLink({ id: 'cx', from: 'c', to: 'x' }),
    aLink({ id: 'da', from: 'd', to: 'a', kind: 'feedback' }),
    aLink({ id: 'db', from: 'd', to: 'b' }),
  ],
})

test('every way through is found once, in the order of the links', () => {
  expect(ways('a', 'd')).toEqual(['ab bd', 'ac cd', 'ad', 'ad again'])
  expect(ways('a', 'x')).toEqual(['ac cx'])
  expect(ways('x', 'a')).toEqual([])
})

test('no way goes back along feedback, or round a loop', () => {
  expect(ways('d', 'a')).toEqual([])
  expect(ways('b', 'b')).toEqual([])
})

test('a theory with more ways than can be counted gives the first ones at once', () => {
  const steps = Array.from({ length: 60 }, (_, n) => n)
  const links = steps.flatMap((n) =>
    ['x', 'y'].map((side) => aLink({ id: `${n}${side}`, from: `${n}`, to: `${n + 1}` })),
  )
  expect(pathsBetween(aTheory({ links }), '0', '60', 50)).toHaveLength(50)
})

test('neighbours are named once, whatever joins them', () => {
  expect(neighbours(theory, 'a', 'downstream')).toEqual(['b', 'c', 'd'])
  expect(neighbours(theory, 'd', 'upstream')).toEqual(['b', 'c', 'a'])
})

test('one thing is reached from another, but not by feedback alone', () => {
  expect(isReachable(theory, 'a', 'x')).toBe(true)
  expect(isReachable(theory, 'd', 'x')).toBe(false)
})

function ways(from: string, to: string): readonly string[] {
  return pathsBetween(theory, from, to).map((path) => path.map(({ id }) => id).join(' '))
}
