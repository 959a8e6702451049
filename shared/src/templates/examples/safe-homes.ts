import { actknowledgePathway, actknowledgePathwayBands } from '../actknowledge-pathway.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `actknowledge-pathway`. Everything in it is invented. */
export const safeHomes: Example = workedExample({
  id: 'safe-homes',
  name: { en: 'Safe homes', cy: 'Cartrefi diogel' },
  about: {
    en: 'Worked back from the goal at the top: what must be in place, and where to act.',
    cy: 'Wedi’i weithio’n ôl o’r nod ar y brig: beth sydd raid bod yn ei le, a ble i weithredu.',
  },
  template: actknowledgePathway,
  bands: actknowledgePathwayBands,
  summary: 'What must be in place for women who leave violent homes to live safely, and where a charity acts.',
  details: { organisation: 'Open Door (invented)' },
  boxes: {
    'band-interventions': [
      { id: 'a1', type: 'activity', label: 'Run a helpline day and night' },
      { id: 'a2', type: 'activity', label: 'Support women through the courts' },
      { id: 'a3', type: 'activity', label: 'Train housing officers to spot danger' },
    ],
    'band-early-outcomes': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Women know that they can leave' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Women have a plan for the day they leave' },
      { id: 'xs3', type: 'outcome', term: 'short', label: 'Housing officers act on signs of danger' },
    ],
    'band-preconditions': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'Women have a home that he does not know' },
      { id: 'xm2', type: 'outcome', term: 'medium', label: 'Courts order violent partners to stay away' },
      { id: 'xm3', type: 'outcome', term: 'medium', label: 'Women have an income of their own' },
      { id: 'u1', type: 'unintended-outcome', label: 'Violence grows at the moment of leaving' },
    ],
    'band-goal': [{ id: 'im1', type: 'impact', label: 'Women who leave a violent home live safely two years on' }],
  },
  links: [
    { from: 'a1', to: 'xs1', rationale: 'A voice outside the home breaks the spell.' },
    { from: 'a1', to: 'xs2', rationale: 'Plans are made call by call.' },
    {
      from: 'a3',
      to: 'xs3',
      rating: { scale: 'basis', value: 'evidence' },
      rationale: 'Officers see the front door before anyone does.',
    },
    { from: 'xs1', to: 'xs2', kind: 'requires' },
    {
      from: 'xs2',
      to: 'xm1',
      kind: 'requires',
      rating: { scale: 'basis', value: 'rationale' },
      rationale: 'A home is found before the day, not on it.',
    },
    {
      from: 'xs3',
      to: 'xm1',
      rating: { scale: 'basis', value: 'evidence' },
      rationale: 'Officers hold the keys to safe flats.',
    },
    {
      from: 'a2',
      to: 'xm2',
      rating: { scale: 'basis', value: 'evidence' },
      rationale: 'Orders are made when evidence is complete.',
    },
    { from: 'xs2', to: 'xm3', uncertain: true, rationale: 'Benefits are part of the plan.' },
    { from: 'xm1', to: 'im1', kind: 'requires', rating: { scale: 'basis', value: 'rationale' } },
    { from: 'xm2', to: 'im1', kind: 'requires' },
    { from: 'xm3', to: 'im1', kind: 'requires', uncertain: true, rationale: 'Many go back for want of money.' },
    { from: 'xs1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'im1', kind: 'reduces' },
  ],
  indicators: [
    measured('xs1', 'Callers who say that leaving is possible', ['percent', 29, 65], 'Last question of the call'),
    measured('xs2', 'Callers with a written plan after four calls', ['percent', 15, 60], 'Helpline notes'),
    measured('xs3', 'Reports from housing officers in a month', ['reports', 4, 30], 'Referral log'),
    measured('xm1', 'Women placed in a flat unknown to him', ['women', 38, 90], 'Placement records'),
    measured('xm2', 'Orders granted of those asked for', ['percent', 52, 75], 'Court records'),
    measured('xm3', 'Women with their own income after three months', ['percent', 44, 70], 'Case notes'),
    measured(
      'im1',
      'Women who have not been harmed two years on',
      ['percent', 55, 75],
      'Call after two years, with consent',
    ),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['xs3-xm1'],
      label: 'There are empty flats in three districts',
      status: 'supported',
      importance: 'high',
      test: 'Count each month',
    },
    {
      id: 'as2',
      on: ['xs2-xm3'],
      label: 'Benefits can be claimed before leaving',
      status: 'untested',
      importance: 'medium',
      test: 'Try with ten women',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['a2-xm2'],
      label: 'Court support pilot (invented)',
      year: 2022,
      design: 'comparison of two courts',
      finding: 'Orders were granted more often with support.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
