import { cmo, cmoBands } from '../cmo.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `cmo`. Everything in it is invented. */
export const streetLighting: Example = workedExample({
  id: 'street-lighting',
  name: { en: 'Brighter streets', cy: 'Strydoedd goleuach' },
  about: {
    en: 'Three configurations side by side: where better lighting works, why, and where it would not.',
    cy: 'Tri chyfluniad ochr yn ochr: ble mae goleuadau gwell yn gweithio, pam, a ble na fyddent.',
  },
  template: cmo,
  bands: cmoBands,
  summary: 'In which streets better lighting is meant to cut crime, through what, and where it would not.',
  details: { organisation: 'Brighter Streets (invented)' },
  boxes: {
    'band-context': [
      { id: 'c1', type: 'context-factor', bearing: 'helps', label: 'Streets with people about after dark' },
      { id: 'c2', type: 'context-factor', bearing: 'helps', label: 'Streets where neighbours know each other' },
      { id: 'c3', type: 'context-factor', bearing: 'hinders', label: 'Yards that nobody overlooks' },
    ],
    'band-resource': [
      { id: 'a1', type: 'activity', label: 'Put up white lights along the street' },
      { id: 'a2', type: 'activity', label: 'Mend every broken light within two days' },
    ],
    'band-reasoning': [
      { id: 'm1', type: 'mechanism', label: 'Offenders expect to be seen' },
      { id: 'm2', type: 'mechanism', label: 'Neighbours take pride in the street' },
      { id: 'm3', type: 'mechanism', label: 'Offenders see better what there is to take' },
    ],
    'band-outcome': [
      { id: 'x1', type: 'outcome', label: 'Fewer thefts from cars after dark' },
      { id: 'x2', type: 'outcome', label: 'More people walk in the street at night' },
      { id: 'u1', type: 'unintended-outcome', label: 'Break-ins at the back of buildings go up' },
      { id: 'im1', type: 'impact', label: 'Residents feel safe where they live' },
    ],
  },
  links: [
    { from: 'a1', to: 'm1' },
    { from: 'a2', to: 'm2' },
    { from: 'a1', to: 'm3', uncertain: true },
    { from: 'm1', to: 'x1', rationale: 'Being seen is a risk that few take.' },
    { from: 'm2', to: 'x2', uncertain: true, rationale: 'People use a place that is cared for.' },
    { from: 'm3', to: 'u1', uncertain: true },
    { from: 'x1', to: 'im1', rationale: 'Thefts are what residents talk about.' },
    { from: 'x2', to: 'im1', uncertain: true, rationale: 'Company after dark is what people miss.' },
    { from: 'x2', to: 'm1', kind: 'feedback', rationale: 'Those who walk are those who see.' },
    { from: 'c1', to: 'm1', kind: 'moderates' },
    { from: 'c2', to: 'm2', kind: 'moderates' },
    { from: 'c3', to: 'm3', kind: 'moderates' },
    { from: 'u1', to: 'im1', kind: 'reduces' },
  ],
  indicators: [
    measured(
      'x1',
      'Thefts from cars after dark in a year',
      ['thefts', 140, 95],
      'Police records, against streets lit later',
    ),
    measured('x2', 'People passing in an hour at ten at night', ['people', 22, 40], 'Counters on ten streets'),
    measured('im1', 'Residents who feel safe walking alone at night', ['percent', 39, 55], 'Residents’ survey'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['m1-x1'],
      label: 'Those who steal notice the lights',
      status: 'supported',
      importance: 'medium',
      test: 'Interviews with people on probation',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['m1-x1'],
      label: 'Lights by order of works (invented)',
      year: 2018,
      design: 'natural experiment',
      finding: 'Thefts fell by a quarter in streets that were lit first.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
