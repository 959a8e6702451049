import { expect, test } from 'vitest'
import { aBand, aGroup, aLink, anAssumption, anElement, anEvidenceItem, aTheory } from '../model/index.js'
import { fragmentOf } from './fragment-of.js'

const theory = aTheory({
  details: { languages: ['cy', 'en'] },
  bands: [aBand({ id: 'in' }), aBand({ id: 'out' })],
  groups: [aGroup({ id: 'g' }), aGroup({ id: 'h' })],
  elements: [
    anElement({ id: 'a', type: 'input', band: 'in', group: 'g' }),
    anElement({ id: 'b', type: 'output', band: 'in', group: 'g' }),
    anElement({ id: 'c', type: 'output', band: 'out', group: 'h' }),
    anElement({ id: 'd', type: 'note', group: 'h' }),
  ],
  links: [
    aLink({ id: 'mm', from: 'b', to: 'm', kind: 'moderates' }),
    aLink({ id: 'm', from: 'a', to: 'ab', kind: 'moderates' }),
    aLink({ id: 'ab', from: 'a', to: 'b' }),
    aLink({ id: 'bc', from: 'b', to: 'c' }),
    aLink({ id: 'gc', from: 'g', to: 'c' }),
  ],
  assumptions: [anAssumption({ id: 's', on: ['m'] }), anAssumption({ id: 't', on: ['bc', 'theory'] })],
  evidence: [anEvidenceItem({ id: 'e', on: ['s'] }), anEvidenceItem({ id: 'f', on: ['c'] })],
})

test('boxes take along what is among them and on them, and the bands they stand in', () => {
  const part = fragmentOf(theory, ['a', 'b'])
  expect([...part.elements.keys()]).toEqual(['a', 'b'])
  expect([...part.links.keys()]).toEqual(['mm', 'm', 'ab'])
  expect([...part.bands.keys()]).toEqual(['in'])
  expect([...part.assumptions.keys()]).toEqual(['s'])
  expect([...part.evidence.keys()]).toEqual(['e'])
  expect(part.details.languages).toEqual(['cy', 'en'])
})

test('a group comes along when it is named, with its boxes, or when all its boxes are', () => {
  expect([...fragmentOf(theory, ['h']).elements.keys()]).toEqual(['c', 'd'])
  expect([...fragmentOf(theory, ['a', 'b']).groups.keys()]).toEqual(['g'])
  expect([...fragmentOf(theory, ['a', 'c']).groups.keys()]).toEqual([])
})

test('a link at a group comes along with it', () => {
  expect([...fragmentOf(theory, ['g', 'c']).links.keys()]).toContain('gc')
})
