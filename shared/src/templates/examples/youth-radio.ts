import type { Example } from '../template.js'
import { youthInvestmentFund, youthInvestmentFundBands } from '../youth-investment-fund.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `youth-investment-fund`. Everything in it is invented. */
export const youthRadio: Example = workedExample({
  id: 'youth-radio',
  name: { en: 'Youth radio', cy: 'Radio ieuenctid' },
  about: {
    en: 'What young people do at a radio project, what they feel, what follows and what lasts.',
    cy: 'Beth mae pobl ifanc yn ei wneud mewn prosiect radio, beth maent yn ei deimlo, beth sy’n dilyn a beth sy’n para.',
  },
  template: youthInvestmentFund,
  bands: youthInvestmentFundBands,
  summary: 'How making a weekly radio programme is meant to lead to young people who are heard.',
  details: { organisation: 'Signal Youth Radio (invented)' },
  boxes: {
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Make a live programme every week' },
      { id: 'a2', type: 'activity', label: 'Interview people who decide things in the town' },
      { id: 'a3', type: 'activity', label: 'Show newcomers how the desk works' },
    ],
    'band-mechanisms': [
      { id: 'm1', type: 'mechanism', label: 'Young people feel that they are listened to' },
      { id: 'm2', type: 'mechanism', label: 'Young people enjoy being good at something' },
      { id: 'm3', type: 'mechanism', label: 'Young people depend on each other to go on air' },
    ],
    'band-outcomes': [
      { id: 'x1', type: 'outcome', label: 'Young people speak up in front of others' },
      { id: 'x2', type: 'outcome', label: 'Young people keep to a plan they made' },
      { id: 'x3', type: 'outcome', label: 'Young people question what they are told' },
      { id: 'u1', type: 'unintended-outcome', label: 'Quiet members leave the microphone to others' },
    ],
    'band-impacts': [
      { id: 'im1', type: 'impact', label: 'Young people take part in decisions about their town' },
      { id: 'im2', type: 'impact', label: 'Young people find work that they like' },
    ],
  },
  links: [
    { from: 'a1', to: 'm1' },
    { from: 'a1', to: 'm3' },
    { from: 'a2', to: 'm1' },
    { from: 'a3', to: 'm2' },
    { from: 'm1', to: 'x1', rationale: 'Those who are heard once speak again.' },
    { from: 'm2', to: 'x2', uncertain: true, rationale: 'Skill makes effort pay.' },
    { from: 'm3', to: 'x2', rationale: 'A live programme does not wait.' },
    { from: 'm1', to: 'x3', uncertain: true, rationale: 'Asking questions on air becomes a habit.' },
    { from: 'x1', to: 'im1', rationale: 'Meetings are won by those who speak.' },
    { from: 'x3', to: 'im1', uncertain: true, rationale: 'People who ask want an answer.' },
    { from: 'x2', to: 'im2', rationale: 'Employers keep those who keep to a plan.' },
    { from: 'a1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'x1', kind: 'reduces' },
    { from: 'x1', to: 'm1', kind: 'feedback', rationale: 'Each programme brings more listeners.' },
  ],
  indicators: [
    measured('x1', 'Members who have led a programme', ['members', 3, 18], 'Programme log'),
    measured('x2', 'Programmes that were ready on time', ['percent', 60, 90], 'Programme log'),
    measured(
      'x3',
      'Interviews with a question that was not planned',
      ['percent', 20, 55],
      'Listening to one recording a month',
    ),
    measured('im1', 'Members on a council or school body', ['members', 1, 7], 'Yearly talk with each member'),
    measured('im2', 'Members in work or study that they chose', ['percent', 58, 75], 'Call a year after leaving'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['m1-x1'],
      label: 'Somebody outside does listen',
      status: 'supported',
      importance: 'high',
      test: 'Listener numbers and calls',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['m3-x2'],
      label: 'On air together (invented)',
      year: 2021,
      design: 'interviews with 22 members',
      finding: 'Members named the deadline as what changed them.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
