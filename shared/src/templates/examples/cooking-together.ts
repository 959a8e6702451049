import type { Example } from '../template.js'
import { wisconsin, wisconsinBands } from '../wisconsin.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `wisconsin`. Everything in it is invented. */
export const cookingTogether: Example = workedExample({
  id: 'cooking-together',
  name: { en: 'Cooking together', cy: 'Coginio gyda’n gilydd' },
  about: {
    en: 'A cooking course for new parents: what they learn, then do, then live in, with assumptions and what lies outside.',
    cy: 'Cwrs coginio i rieni newydd: beth maent yn ei ddysgu, yna’n ei wneud, gyda rhagdybiaethau a’r hyn sydd y tu allan.',
  },
  template: wisconsin,
  bands: wisconsinBands,
  summary: 'How a cooking course for parents of young children is meant to lead to better diets at home.',
  details: { organisation: 'Two Estates Food Project (invented)' },
  boxes: {
    'band-situation': [
      { id: 's1', type: 'situation', label: 'One in three children starts school with tooth decay' },
      { id: 't1', type: 'target-group', label: 'Parents of children under five in two estates' },
    ],
    'band-inputs': [
      { id: 'i1', type: 'input', label: 'Two community cooks and a kitchen' },
      { id: 'i2', type: 'input', label: '£18,000 a year from public health' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Teach six cooking sessions to each group' },
      { id: 'a2', type: 'activity', label: 'Give each family a starter box of ingredients' },
    ],
    'band-participation': [
      { id: 'r1', type: 'reach', label: '96 parents take part in a year' },
      { id: 'o1', type: 'output', label: '480 places taken at sessions' },
    ],
    'band-short-outcomes': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Parents can plan a week of meals on their budget' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Parents know what is in ready meals' },
    ],
    'band-medium-outcomes': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'Families cook from scratch four days a week' },
      { id: 'u1', type: 'unintended-outcome', label: 'Parents feel judged for what they cooked before' },
    ],
    'band-long-outcomes': [
      { id: 'im1', type: 'impact', label: 'Fewer children on the estates have tooth decay at five' },
    ],
    'band-assumptions': [
      { id: 'n1', type: 'note', label: 'We believe that cost and skill, not taste, hold families back' },
    ],
    'band-external-factors': [
      { id: 'c1', type: 'context-factor', bearing: 'hinders', label: 'Food prices rise faster than wages' },
      { id: 'c2', type: 'context-factor', bearing: 'helps', label: 'A market sells fresh food on the estate' },
    ],
  },
  links: [
    { from: 's1', to: 't1' },
    { from: 't1', to: 'r1' },
    { from: 'i1', to: 'a1', kind: 'requires' },
    { from: 'i2', to: 'a1' },
    { from: 'i2', to: 'a2' },
    { from: 'a1', to: 'r1' },
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'r1' },
    { from: 'r1', to: 'xs1', rationale: 'The course ends with a plan that each parent has made.' },
    { from: 'o1', to: 'xs2', rationale: 'Every session reads one label together.' },
    { from: 'xs1', to: 'xm1', rationale: 'A plan takes away the daily decision.' },
    { from: 'xs2', to: 'xm1', uncertain: true, rationale: 'Some give up ready meals once they know.' },
    { from: 'a1', to: 'u1', uncertain: true },
    { from: 'xm1', to: 'im1', uncertain: true, rationale: 'Home cooking has less sugar than what it replaces.' },
    { from: 'u1', to: 'r1', kind: 'reduces' },
    { from: 'c1', to: 'xm1', kind: 'moderates' },
    { from: 'c2', to: 'xm1', kind: 'moderates' },
  ],
  indicators: [
    measured('xs1', 'Parents with a written plan at the last session', ['percent', 8, 80], 'Session register'),
    measured('xs2', 'Parents who can find the sugar on a label', ['percent', 35, 85], 'Short test at the last session'),
    measured(
      'xm1',
      'Families who cook from scratch four days a week',
      ['percent', 22, 50],
      'Diary of one week, before and six months after',
    ),
    measured('im1', 'Five-year-olds on the estates with tooth decay', ['percent', 34, 28], 'Dental survey of schools'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['xs1-xm1'],
      label: 'Homes have a working cooker',
      status: 'supported',
      importance: 'high',
      test: 'Ask at sign-up',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['xm1-im1'],
      label: 'Sugar at home and teeth at five (invented)',
      year: 2019,
      design: 'cohort of 900 children',
      finding: 'Children whose families cooked more had fewer fillings.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
