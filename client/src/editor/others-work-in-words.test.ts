import type { TheoryChange } from '@throughline/shared/document'
import { aLink, anElement, anIndicator, aTheory, type Theory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { aPerson } from '../session/testing/index.js'
import { othersWorkInWords } from './others-work-in-words.js'

const ben = aPerson({ name: 'Ben' })
const training = anElement({ id: 't', type: 'activity', label: { en: 'Training' } })
const confidence = anElement({ id: 'c', type: 'outcome', label: { en: 'Confidence' } })

test('a link is said by its two ends', () => {
  const previous = aTheory({ elements: [training, confidence] })
  const theory = { ...previous, links: new Map([['l', aLink({ id: 'l', from: 't', to: 'c' })]]) }
  expect(said(previous, theory, { links: ['l'] })).toEqual(['Ben linked Training to Confidence'])
})

test('several boxes are one sentence', () => {
  const theory = aTheory({ elements: [training, confidence] })
  expect(said(aTheory(), theory, { elements: ['t', 'c'] })).toEqual(['Ben added 2 boxes'])
})

test('moving, writing and removing are told apart', () => {
  const previous = aTheory({ elements: [training, confidence] })
  const moved = aTheory({ elements: [{ ...training, position: [1, 1] }, confidence] })
  expect(said(previous, moved, { elements: ['t'] })).toEqual(['Ben moved Training'])
  const written = aTheory({ elements: [{ ...training, label: { en: 'Coaching' } }, confidence] })
  expect(said(previous, written, { elements: ['t'] })).toEqual(['Ben changed Coaching'])
  expect(said(previous, aTheory({ elements: [confidence] }), { elements: ['t'] })).toEqual(['Ben removed Training'])
})

test('without a name it is someone', () => {
  const theory = aTheory({ elements: [training] })
  const change = changeFrom(aTheory(), theory, { elements: ['t'] })
  expect(othersWorkInWords({ people: [], change })).toEqual([
    { kind: 'boxes', verb: 'added', words: 'Someone added Training', things: ['t'] },
  ])
})

test('a record is said with what it is on', () => {
  const previous = aTheory({ elements: [confidence] })
  const theory = { ...previous, indicators: new Map([['i', anIndicator({ id: 'i', on: ['c'] })]]) }
  expect(said(previous, theory, { indicators: ['i'] })).toEqual(['Ben changed the indicators of Confidence'])
})

type Changed = Partial<Record<'elements' | 'links' | 'indicators', readonly string[]>>

function said(previous: Theory, theory: Theory, changed: Changed): readonly string[] {
  return othersWorkInWords({ people: [ben], change: changeFrom(previous, theory, changed) }).map(({ words }) => words)
}

function changeFrom(
  previous: Theory,
  theory: Theory,
  { elements = [], links = [], indicators = [] }: Changed,
): TheoryChange {
  const none = new Set<string>()
  const changed = {
    elements: new Set(elements),
    links: new Set(links),
    bands: none,
    groups: none,
    indicators: new Set(indicators),
    assumptions: none,
    evidence: none,
    actors: none,
    judgements: none,
    passages: none,
    frames: none,
  }
  return { previous, theory, changed, detailsChanged: false }
}
