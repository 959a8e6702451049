import { aLink, type Rating } from '../../model/index.js'
import type { FaultAndTwin } from './fault-and-twin.js'

const percent = (value: number): Rating => ({ scale: 'percent', value })
const padlocks = (value: number): Rating => ({ scale: 'eef-padlocks', value })

export const validityFaults: readonly FaultAndTwin[] = [
  {
    check: 'duplicate-link',
    fault: 'two people made the same link',
    has: { add: { links: [aLink({ id: 'og2', from: 'output', to: 'gain' })] } },
    hasNot: { add: { links: [aLink({ id: 'og2', from: 'output', to: 'gain', kind: 'requires' })] } },
    finds: ['og og2'],
    saying: /2 times/,
  },
  {
    check: 'sub-model-loop',
    fault: 'two boxes that stand inside each other',
    has: { change: { gain: { within: 'habit' }, habit: { within: 'gain' } } },
    hasNot: { change: { gain: { within: 'habit' } } },
    finds: ['gain habit'],
    saying: /each other/,
  },
  {
    check: 'sub-model-loop',
    fault: 'a box that stands in its own sub-model',
    has: { change: { gain: { within: 'gain' } } },
    hasNot: { change: { gain: { within: 'output' }, output: { within: 'activity' } } },
    finds: ['gain'],
    saying: /its own/,
  },
  {
    check: 'term-not-outcome',
    fault: 'an output with a term',
    has: { change: { output: { term: 'long' } } },
    hasNot: { change: { gain: { term: 'long' } } },
    finds: ['output'],
    saying: /Output, with the term long/,
  },
  {
    check: 'value-out-of-scale',
    fault: 'nine padlocks, on a link and on a study',
    has: { change: { og: { rating: padlocks(9) }, study: { rating: padlocks(-1) } } },
    hasNot: { change: { og: { rating: padlocks(0) }, study: { rating: padlocks(5) } } },
    finds: ['og', 'study'],
    saying: /“9” is not on the scale/,
  },
  {
    check: 'percent-over-100',
    fault: 'more sure than sure',
    has: { change: { gh: { confidence: percent(120) } } },
    hasNot: { change: { gh: { confidence: percent(100) } } },
    finds: ['gh'],
    saying: /120 is not between 0 and 100/,
  },
  {
    check: 'percent-over-100',
    fault: 'a share of 140 percent of the children',
    has: { change: { 'i-gain': { unit: '% of children', target: 140 } } },
    hasNot: { change: { 'i-gain': { unit: '% change', target: 140 } } },
    finds: ['i-gain'],
    saying: /140 is not between/,
  },
  {
    check: 'indicator-dates',
    fault: 'the target is before the baseline',
    has: { change: { 'i-gain': { baselineDate: '2026-03', targetDate: '2026-02-28' } } },
    hasNot: { change: { 'i-gain': { baselineDate: '2026-03', targetDate: '2026' } } },
    finds: ['i-gain'],
    saying: /2026-02-28.*before the baseline/,
  },
  {
    check: 'indicator-dates',
    fault: 'a reading on a day that there is not',
    has: { change: { 'i-gain': { readings: [{ id: 'r', date: '2026-02-30', value: 3, note: '' }] } } },
    hasNot: { change: { 'i-gain': { readings: [{ id: 'r', date: '2026-02-28', value: 3, note: '' }] } } },
    finds: ['i-gain'],
    saying: /“2026-02-30” is not a date/,
  },
  {
    check: 'indicator-contradiction',
    fault: 'it is to rise, and the target is lower',
    has: { change: { 'i-habit': { direction: 'increase', baseline: 4, target: 1 } } },
    hasNot: { change: { 'i-habit': { direction: 'decrease', baseline: 4, target: 1 } } },
    finds: ['i-habit'],
    saying: /to rise, but runs from 4 to 1/,
  },
  {
    check: 'evidence-link',
    fault: 'a link that nobody can follow',
    has: { change: { study: { link: 'javascript:alert(1)' } } },
    hasNot: { change: { study: { link: '10.1000/182' } } },
    finds: ['study'],
    saying: /neither a web address nor a DOI/,
  },
]
