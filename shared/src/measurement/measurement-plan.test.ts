import { expect, test } from 'vitest'
import { aBand, anElement, anIndicator, aTheory } from '../model/index.js'
import { measuredOutcomes, measurementPlan } from './measurement-plan.js'

const theory = aTheory({
  bands: [aBand({ id: 'late', order: 'a2' }), aBand({ id: 'early', order: 'a1' })],
  elements: [
    anElement({ id: 'impact', type: 'impact', band: 'late' }),
    anElement({ id: 'outcome', type: 'outcome', band: 'early', order: 'a2' }),
    anElement({ id: 'output', type: 'output', band: 'early', order: 'a1' }),
    anElement({ id: 'input', type: 'input', band: 'early' }),
    anElement({ id: 'free', type: 'outcome' }),
  ],
  indicators: [
    anIndicator({ id: 'one', on: ['outcome', 'output'] }),
    anIndicator({ id: 'two', on: ['outcome', 'outcome', 'gone'] }),
  ],
})

test('every indicator stands at its elements, in reading order, and an outcome without one is shown', () => {
  expect(measurementPlan(theory).map(({ element, indicator }) => [element.id, indicator?.id ?? null])).toEqual([
    ['output', 'one'],
    ['outcome', 'one'],
    ['outcome', 'two'],
    ['impact', null],
    ['free', null],
  ])
})

test('it counts how many outcomes have an indicator', () => {
  expect(measuredOutcomes(theory)).toEqual({ outcomes: 3, measured: 1 })
  expect(measuredOutcomes(aTheory())).toEqual({ outcomes: 0, measured: 0 })
})
