import { expect, test } from 'vitest'
import { aBand, aLink, anElement, aTheory, type Id } from '../model/index.js'
import { subModelLoops } from './homes.js'
import { mapOf, mapWith, standsFor, trailTo, wholeOf } from './map-of.js'
import { subModelOf, thingsWithin } from './sub-model.js'

const box = (id: Id, within: Id | null = null, type: 'activity' | 'output' | 'outcome' = 'activity') =>
  anElement({ id, type, within, label: { en: id } })

// tutor opens into plan -> teach -> sessions; teach opens into warm-up.
const theory = aTheory({
  elements: [
    box('tutor'),
    box('learn', null, 'outcome'),
    box('plan', 'tutor'),
    box('teach', 'tutor'),
    box('sessions', 'tutor', 'output'),
    box('warm-up', 'teach'),
  ],
  bands: [aBand({ id: 'top' }), aBand({ id: 'inner', within: 'tutor' })],
  links: [
    aLink({ id: 'plan-teach', from: 'plan', to: 'teach' }),
    aLink({ id: 'teach-sessions', from: 'teach', to: 'sessions' }),
    aLink({ id: 'sessions-learn', from: 'sessions', to: 'learn' }),
    aLink({ id: 'warm-up-sessions', from: 'warm-up', to: 'sessions' }),
  ],
})

test('a theory without sub-models is its own map', () => {
  const flat = aTheory({ elements: [box('a')] })
  expect(mapOf(flat, null)).toBe(flat)
})

test('each map holds its own boxes and bands', () => {
  expect([...mapOf(theory, null).elements.keys()]).toEqual(['tutor', 'learn'])
  expect([...mapOf(theory, null).bands.keys()]).toEqual(['top'])
  expect([...mapOf(theory, 'tutor').elements.keys()]).toEqual(['plan', 'teach', 'sessions'])
  expect([...mapOf(theory, 'tutor').bands.keys()]).toEqual(['inner'])
  expect(mapOf(theory, 'tutor').details.title).toEqual({ en: 'tutor' })
})

test('a link out of a sub-model is drawn at the box that opens into it', () => {
  const drawn = mapOf(theory, null).links.get('sessions-learn')
  expect([drawn?.from, drawn?.to]).toEqual(['tutor', 'learn'])
  expect(mapOf(theory, 'tutor').links.get('warm-up-sessions')?.from).toBe('teach')
  expect([...mapOf(theory, 'tutor').links.keys()]).not.toContain('sessions-learn')
})

test('a map is the same for as long as the theory is, and remembers it', () => {
  expect(mapOf(theory, 'tutor')).toBe(mapOf(theory, 'tutor'))
  expect(wholeOf(mapOf(theory, 'tutor'))).toBe(theory)
  expect(mapOf(theory, 'gone')).toBe(mapOf(theory, null))
})

test('the trail leads in from the outside', () => {
  expect(trailTo(theory, 'teach').map(({ id }) => id)).toEqual(['tutor', 'teach'])
  expect(standsFor(theory, 'warm-up', null)).toBe('tutor')
  expect(standsFor(theory, 'learn', 'tutor')).toBeNull()
  expect(mapWith(theory, 'plan-teach')).toBe('tutor')
})

test('a sub-model gives its outputs, and where it has none what its chains end in', () => {
  expect(subModelOf(mapOf(theory, null), 'tutor')?.outputs.map(({ id }) => id)).toEqual(['sessions'])
  const plain = aTheory({
    elements: [box('p'), box('a', 'p'), box('b', 'p')],
    links: [aLink({ id: 'l', from: 'a', to: 'b' })],
  })
  expect(subModelOf(plain, 'p')?.outputs.map(({ id }) => id)).toEqual(['b'])
  expect(subModelOf(plain, 'a')).toBeNull()
})

test('all that is within a box, at any depth', () => {
  expect([...thingsWithin(theory, ['tutor'])].sort()).toEqual(['inner', 'plan', 'sessions', 'teach', 'warm-up'])
})

test('boxes that stand in one another are found, and shown on the theory’s own map', () => {
  const looped = aTheory({ elements: [box('a', 'b'), box('b', 'a'), box('c', 'a')] })
  expect(subModelLoops(looped)).toEqual([['a', 'b']])
  expect([...mapOf(looped, null).elements.keys()]).toEqual(['a', 'b'])
  expect([...mapOf(looped, 'a').elements.keys()]).toEqual(['c'])
})
