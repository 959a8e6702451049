import { expect, test } from 'vitest'
import { aGroup, aLink, anAssumption, anElement, aTheory } from '../model/index.js'
import { downstreamOf, fragmentOf, linksByEnd, upstreamOf } from './index.js'

const theory = aTheory({
  elements: ['a', 'b', 'c', 'd'].map((id) => anElement({ id, type: 'outcome', group: id === 'd' ? 'g' : null })),
  groups: [aGroup({ id: 'g' })],
  links: [
    aLink({ id: 'ab', from: 'a', to: 'b' }),
    aLink({ id: 'bc', from: 'b', to: 'c' }),
    aLink({ id: 'ca', from: 'c', to: 'a', kind: 'feedback' }),
  ],
  assumptions: [anAssumption({ id: 's', on: ['ab'] }), anAssumption({ id: 't', on: ['c'] })],
})

test('a box reaches everything down the chain, and feedback does not make it a loop', () => {
  expect([...downstreamOf(theory, 'a')].sort()).toEqual(['b', 'c'])
  expect([...upstreamOf(theory, 'c')].sort()).toEqual(['a', 'b'])
})

test('a copied part has the links among its boxes and the records on them, and nothing else', () => {
  const part = fragmentOf(theory, ['a', 'b'])
  expect([...part.elements.keys()]).toEqual(['a', 'b'])
  expect([...part.links.keys()]).toEqual(['ab'])
  expect([...part.assumptions.keys()]).toEqual(['s'])
})

test('copying a group copies its members', () => {
  expect([...fragmentOf(theory, ['g']).elements.keys()]).toEqual(['d'])
})

test('links are found by their ends', () => {
  expect(
    linksByEnd(theory)
      .from('b')
      .map(({ id }) => id),
  ).toEqual(['bc'])
  expect(
    linksByEnd(theory)
      .to('a')
      .map(({ id }) => id),
  ).toEqual(['ca'])
})
