import { resultsChain, resultsChainBands } from '../results-chain.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `results-chain`. Everything in it is invented. */
export const riverMeadows: Example = workedExample({
  id: 'river-meadows',
  name: { en: 'River meadows', cy: 'Dolydd afon' },
  about: {
    en: 'One conservation strategy, result after result, to a bird and to the people who live there.',
    cy: 'Un strategaeth cadwraeth, canlyniad ar ôl canlyniad, hyd at aderyn a’r bobl sy’n byw yno.',
  },
  template: resultsChain,
  bands: resultsChainBands,
  summary: 'How paying farmers to mow late is meant to bring the corncrake back.',
  details: { organisation: 'River Meadows Trust (invented)' },
  boxes: {
    'band-scope': [
      { id: 's1', type: 'situation', label: 'Corncrakes have bred on the meadows in one year of five' },
      { id: 't1', type: 'target-group', label: '40 farms on 900 hectares of river meadow' },
      { id: 'c1', type: 'context-factor', bearing: 'hinders', label: 'Wet springs delay the grass' },
    ],
    'band-strategy': [
      { id: 'i1', type: 'input', label: '£110,000 a year from the water company' },
      { id: 'a1', type: 'activity', label: 'Pay farmers to mow after July' },
      { id: 'a2', type: 'activity', label: 'Advise each farm on where birds nest' },
    ],
    'band-first-results': [
      { id: 'o1', type: 'output', label: '32 farms sign a five-year agreement' },
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Farmers mow from the middle of the field outwards' },
    ],
    'band-next-results': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'Tall grass stands on the meadows until August' },
      { id: 'u1', type: 'unintended-outcome', label: 'Late hay feeds cattle less well' },
    ],
    'band-threats': [{ id: 'xl1', type: 'outcome', term: 'long', label: 'Fewer nests are cut by mowers' }],
    'band-target': [{ id: 'im1', type: 'impact', label: 'Corncrakes breed on the meadows every year' }],
    'band-wellbeing': [{ id: 'im2', type: 'impact', label: 'People come to the valley to hear corncrakes' }],
  },
  links: [
    { from: 's1', to: 't1' },
    { from: 't1', to: 'o1' },
    { from: 'i1', to: 'a1', kind: 'requires' },
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'xs1', rationale: 'Most farmers did not know where the birds were.' },
    { from: 'o1', to: 'xm1', rationale: 'The payment makes up for later hay.' },
    { from: 'xs1', to: 'xl1', rationale: 'Chicks run from a mower that starts in the middle.' },
    { from: 'xm1', to: 'xl1', uncertain: true, rationale: 'Nests in tall grass hatch before the mower comes.' },
    { from: 'xl1', to: 'im1', rationale: 'Cut nests are the main cause of loss here.' },
    { from: 'im1', to: 'im2', uncertain: true, rationale: 'Visitors follow rare birds.' },
    { from: 'xm1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'o1', kind: 'reduces' },
    { from: 'c1', to: 'xm1', kind: 'moderates' },
  ],
  indicators: [
    measured('xs1', 'Signed farms that mow from the middle', ['percent', 10, 80], 'Visit on mowing days'),
    measured('xm1', 'Meadow still uncut on 1 August', ['hectares', 60, 520], 'Satellite pictures'),
    measured('xl1', 'Nests cut by mowers', ['percent', 48, 12], 'Marked nests'),
    measured('im1', 'Calling males', ['birds', 3, 24], 'Night counts in May and June'),
    measured('im2', 'Visitors who name the birds as their reason', ['visitors', 40, 900], 'Survey at two car parks'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['o1-xm1'],
      label: 'Farmers keep to what they sign',
      status: 'supported',
      importance: 'high',
      test: 'Satellite pictures',
    },
    {
      id: 'as2',
      on: ['xl1-im1'],
      label: 'Birds survive the winter elsewhere',
      status: 'untested',
      importance: 'medium',
      test: 'Rings read abroad',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['xs1-xl1'],
      label: 'Mowing outwards (invented)',
      year: 2017,
      design: 'paired fields',
      finding: 'Four chicks in five escaped, against two in five.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
