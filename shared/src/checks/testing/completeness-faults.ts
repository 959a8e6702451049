import { anActor, anAssumption } from '../../model/index.js'
import type { FaultAndTwin } from './fault-and-twin.js'

export const completenessFaults: readonly FaultAndTwin[] = [
  {
    check: 'no-impact',
    fault: 'nothing that it is all for',
    has: { without: ['impact'] },
    hasNot: {},
    finds: ['theory'],
    saying: /no impact/,
  },
  {
    check: 'no-impact',
    fault: 'an impact in a sub-model is not the impact of the theory',
    has: { change: { impact: { within: 'habit' } } },
    hasNot: {},
    finds: ['theory'],
    saying: /no impact/,
  },
  {
    check: 'no-activity',
    fault: 'nothing that anybody does',
    has: { change: { activity: { type: 'reach' } } },
    hasNot: {},
    finds: ['theory'],
    saying: /no activity/,
  },
  {
    check: 'no-context',
    fault: 'no target group',
    has: { without: ['group'] },
    hasNot: {},
    finds: ['theory'],
    saying: /no target group/,
  },
  {
    check: 'no-context',
    fault: 'neither situation nor target group',
    has: { without: ['group', 'situation'] },
    hasNot: {},
    finds: ['theory'],
    saying: /neither a situation/,
  },
  {
    check: 'outcome-no-indicator',
    fault: 'an outcome and an impact that nobody measures',
    has: { without: ['i-gain', 'i-impact'] },
    hasNot: { change: { 'i-gain': { on: ['gain', 'impact'] } }, without: ['i-impact'] },
    finds: ['gain', 'impact'],
    saying: /No indicator/,
  },
  {
    check: 'indicator-incomplete',
    fault: 'no unit, no source and no means of verification',
    has: { change: { 'i-gain': { unit: ' ', source: '' } } },
    hasNot: { change: { 'i-gain': { source: '', meansOfVerification: 'Register', baseline: 0 } } },
    finds: ['i-gain'],
    saying: /unit, source or means of verification/,
  },
  {
    check: 'indicator-incomplete',
    fault: 'no baseline and no target',
    has: { change: { 'i-habit': { baseline: null, target: '' } } },
    hasNot: { change: { 'i-habit': { baseline: 'none', target: 'most' } } },
    finds: ['i-habit'],
    saying: /baseline, target/,
  },
  {
    check: 'link-no-reason',
    fault: 'a link to an outcome that says nothing',
    has: { change: { og: { rationale: { en: '  ' } } } },
    hasNot: {
      change: { og: { rationale: {} } },
      add: { assumptions: [anAssumption({ id: 'a', on: ['og'], status: 'supported' })] },
    },
    finds: ['og'],
    saying: /Nothing says why/,
  },
  {
    check: 'link-no-reason',
    fault: 'evidence taken off the link to the impact; a link that something requires needs none',
    has: { change: { study: { on: [] } } },
    hasNot: { change: { study: { on: [] }, hi: { kind: 'requires' } } },
    finds: ['hi'],
    saying: /Nothing says why/,
  },
  {
    check: 'link-no-reason',
    fault: 'any record that is on the link counts',
    has: { change: { gh: { rationale: {} } } },
    hasNot: { change: { gh: { rationale: {} } }, add: { actors: [anActor({ id: 'p', on: ['gh'] })] } },
    finds: ['gh'],
    saying: /Nothing says why/,
  },
  {
    check: 'assumption-weak',
    fault: 'refuted, contested, or of high importance and nobody said whether it holds',
    has: {
      add: {
        assumptions: [
          anAssumption({ id: 'a1', on: ['ia'], status: 'refuted' }),
          anAssumption({ id: 'a2', on: ['ao'], status: 'contested', importance: 'high' }),
          anAssumption({ id: 'a3', on: ['og'], importance: 'high' }),
        ],
      },
    },
    hasNot: {
      add: {
        assumptions: [
          anAssumption({ id: 'a1', on: ['ia'], status: 'supported', importance: 'high' }),
          anAssumption({ id: 'a2', on: ['ao'], status: 'untested', importance: 'medium' }),
          anAssumption({ id: 'a3', on: ['og'] }),
        ],
      },
    },
    finds: ['a1', 'a2', 'a3'],
    saying: /Refuted/,
  },
  {
    check: 'no-unintended',
    fault: 'nothing that could go wrong',
    has: { without: ['risk'] },
    hasNot: { change: { risk: { type: 'unintended-outcome' } } },
    finds: ['theory'],
    saying: /no risk/,
  },
]
