import { aBand, aLink, anElement, anIndicator, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { livePicture } from '../picture/index.js'
import { readingOrder } from './reading-order.js'
import { spokenName } from './spoken-name.js'

const measure = { width: (text: string, font: { sizePx: number }) => text.length * font.sizePx * 0.55 }
const theory = aTheory({
  bands: [
    aBand({ id: 'risks', placement: 'below', order: 'a0' }),
    aBand({ id: 'get', order: 'a1' }),
    aBand({ id: 'do', order: 'a0' }),
  ],
  elements: [
    anElement({ id: 'trust', type: 'outcome', term: 'short', band: 'get', position: [0, 300], label: { en: 'Trust' } }),
    anElement({ id: 'skill', type: 'outcome', term: 'short', band: 'get', position: [0, 0], label: { en: 'Skill' } }),
    anElement({ id: 'train', type: 'activity', band: 'do', label: { en: 'Train tutors' } }),
    anElement({ id: 'cost', type: 'risk', band: 'risks', label: { en: '' } }),
  ],
  links: [
    aLink({ id: 'a', from: 'train', to: 'skill', uncertain: true }),
    aLink({ id: 'b', from: 'cost', to: 'skill', kind: 'reduces' }),
  ],
  indicators: [anIndicator({ id: 'i', on: ['skill'] })],
})
const picture = livePicture({ theory: () => theory, onTheoryChange: () => () => {} }, measure)

test('a box says its type, term, label, marks, and what it leads to and comes from', () => {
  const name = spokenName(picture, 'skill')
  expect(name).toContain('Outcome, short: Skill')
  expect(name).toContain('1 indicator')
  expect(name).toContain('From: Train tutors; no label yet.')
  expect(spokenName(picture, 'train')).toContain('To: Skill.')
})

test('a link says its ends, its kind and whether the team doubts it', () => {
  expect(spokenName(picture, 'a')).toBe('Train tutors, leads to, unsure, Skill')
})

test('the map is read band by band in the order of time, within a column from top to bottom', () => {
  expect(readingOrder(theory, picture.layout()).map(({ ids }) => ids)).toEqual([
    ['train'],
    ['skill', 'trust'],
    ['cost'],
    [],
  ])
})
