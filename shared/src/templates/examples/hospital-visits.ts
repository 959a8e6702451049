import { npc, npcBands } from '../npc.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `npc`. Everything in it is invented. */
export const hospitalVisits: Example = workedExample({
  id: 'hospital-visits',
  name: { en: 'Visitors on the ward', cy: 'Ymwelwyr ar y ward' },
  about: {
    en: 'A small charity’s four columns: activities, how they must feel, what comes first, what lasts.',
    cy: 'Pedair colofn elusen fach: gweithgareddau, sut mae’n rhaid iddynt deimlo, beth ddaw gyntaf, beth sy’n para.',
  },
  template: npc,
  bands: npcBands,
  summary: 'How trained visitors on hospital wards are meant to lead to older people going home sooner and stronger.',
  details: { organisation: 'Ward Companions (invented)' },
  boxes: {
    'band-situation': [
      { id: 's1', type: 'situation', label: 'Older patients spend most of the day alone and in bed' },
      { id: 't1', type: 'target-group', label: 'Patients over 75 without daily visitors' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Train 40 volunteers to visit' },
      { id: 'a2', type: 'activity', label: 'Visit each patient for an hour every day' },
      { id: 'a3', type: 'activity', label: 'Walk with patients to meals' },
    ],
    'band-mechanisms': [
      { id: 'm1', type: 'mechanism', label: 'Patients feel that somebody expects them' },
      { id: 'm2', type: 'mechanism', label: 'Patients trust their legs again' },
    ],
    'band-outcomes': [
      { id: 'x1', type: 'outcome', label: 'Patients eat more of their meals' },
      { id: 'x2', type: 'outcome', label: 'Patients walk every day' },
      { id: 'x3', type: 'outcome', label: 'Patients leave hospital as strong as they came' },
      { id: 'u1', type: 'unintended-outcome', label: 'Nurses leave more to volunteers' },
    ],
    'band-impact': [{ id: 'im1', type: 'impact', label: 'Older people live at home for longer after a stay' }],
    'band-enabling-factors': [
      { id: 'c1', type: 'context-factor', bearing: 'helps', label: 'Ward sisters welcome visitors at meal times' },
      { id: 'c2', type: 'context-factor', bearing: 'hinders', label: 'Infection rules close the ward' },
    ],
    'band-assumptions': [{ id: 'k1', type: 'risk', label: 'Visitors stop after the first winter' }],
  },
  links: [
    { from: 's1', to: 't1' },
    { from: 't1', to: 'a2' },
    { from: 'a1', to: 'a2', kind: 'requires' },
    { from: 'a1', to: 'a3', kind: 'requires' },
    { from: 'a2', to: 'm1' },
    { from: 'a3', to: 'm2' },
    { from: 'm1', to: 'x1', rationale: 'People eat better in company.' },
    { from: 'm2', to: 'x2', rationale: 'Those who trust their legs use them.' },
    { from: 'x1', to: 'x3', uncertain: true, rationale: 'Strength needs food.' },
    { from: 'x2', to: 'x3', rationale: 'Muscle is lost within days in bed.' },
    { from: 'x3', to: 'im1', uncertain: true, rationale: 'Most who go into care go straight from hospital.' },
    { from: 'a2', to: 'u1', uncertain: true },
    { from: 'u1', to: 'x3', kind: 'reduces' },
    { from: 'c1', to: 'x1', kind: 'moderates' },
    { from: 'c2', to: 'a2', kind: 'reduces' },
    { from: 'k1', to: 'a2', kind: 'reduces' },
  ],
  indicators: [
    measured('x1', 'Share of the midday meal eaten', ['percent', 54, 70], 'Meal chart'),
    measured('x2', 'Patients who walk at least twice a day', ['percent', 31, 60], 'Ward chart'),
    measured(
      'x3',
      'Change in grip strength from first to last day',
      ['kilograms', -2.1, -0.5],
      'Physiotherapist, first and last day',
    ),
    measured('im1', 'Patients who live at home six months later', ['percent', 68, 75], 'Call after six months'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['m1-x1'],
      label: 'Visitors come at meal times',
      status: 'supported',
      importance: 'high',
      test: 'Visit log',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['x2-x3'],
      label: 'Walking on wards (invented)',
      year: 2020,
      design: 'randomised trial',
      finding: 'Patients who walked lost half as much strength.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
