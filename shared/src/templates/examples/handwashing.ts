import { mayneComB, mayneComBBands } from '../mayne-com-b.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `mayne-com-b`. Everything in it is invented. */
export const handwashing: Example = workedExample({
  id: 'handwashing',
  name: { en: 'Handwashing in schools', cy: 'Golchi dwylo mewn ysgolion' },
  about: {
    en: 'Step by step from a tap to fewer missed days: reach, capability, opportunity and motivation.',
    cy: 'Cam wrth gam o dap i lai o ddiwrnodau coll: cyrhaeddiad, gallu, cyfle a chymhelliant.',
  },
  template: mayneComB,
  bands: mayneComBBands,
  summary: 'How taps, soap and a song are meant to lead to fewer school days lost to illness.',
  details: { organisation: 'Clean Hands Partnership (invented)' },
  boxes: {
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Fit taps at child height' },
      { id: 'a2', type: 'activity', label: 'Teach a handwashing song in assembly' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '64 taps with soap in 16 schools' },
      { id: 'o2', type: 'output', label: '32 assemblies held' },
    ],
    'band-reach': [
      { id: 'r1', type: 'reach', label: '3,900 pupils pass a tap on the way to lunch' },
      { id: 'r2', type: 'reach', label: '3,500 pupils learn the song and like it' },
    ],
    'band-capacity': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Pupils can wash their hands before lunch' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Pupils want to wash their hands' },
    ],
    'band-behaviour': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'Pupils wash their hands with soap before lunch' },
    ],
    'band-benefits': [{ id: 'xl1', type: 'outcome', term: 'long', label: 'Pupils catch fewer stomach bugs' }],
    'band-wellbeing': [{ id: 'im1', type: 'impact', label: 'Pupils miss fewer days of school' }],
    'band-external-influences': [
      { id: 'c1', type: 'context-factor', bearing: 'hinders', label: 'Lunch breaks are cut to twenty minutes' },
      { id: 'k1', type: 'risk', label: 'Soap runs out and nobody reorders it' },
    ],
    'band-unanticipated': [
      { id: 'u1', type: 'unintended-outcome', bearing: 'hinders', label: 'Queues at the taps make pupils late' },
    ],
  },
  links: [
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'o2' },
    { from: 'o1', to: 'r1' },
    { from: 'o2', to: 'r2' },
    {
      from: 'r1',
      to: 'xs1',
      rationale: 'A tap in sight is a tap used.',
      mechanism: 'Opportunity: the tap is on the way.',
    },
    { from: 'r2', to: 'xs2', uncertain: true, rationale: 'Children do what they sing about.' },
    { from: 'xs1', to: 'xm1', kind: 'requires', rationale: 'Nobody washes without a tap.' },
    {
      from: 'xs2',
      to: 'xm1',
      rationale: 'Children do again what was fun.',
      uncertain: true,
      mechanism: 'Motivation: the song makes it a game.',
    },
    { from: 'xm1', to: 'xl1', rationale: 'Soap takes off what makes them ill.' },
    { from: 'xl1', to: 'im1', rationale: 'Bugs are a third of all days missed.' },
    { from: 'o1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'xm1', kind: 'reduces' },
    { from: 'c1', to: 'xm1', kind: 'moderates' },
    { from: 'k1', to: 'xm1', kind: 'reduces' },
  ],
  indicators: [
    measured(
      'xs1',
      'Pupils who pass a working tap with soap before lunch',
      ['percent', 25, 95],
      'Weekly check by the caretaker',
    ),
    measured('xs2', 'Pupils who say they like washing their hands', ['percent', 40, 70], 'Show of hands in class'),
    measured(
      'xm1',
      'Pupils seen to use soap before lunch',
      ['percent', 18, 60],
      'Counting at the taps, one day a month',
    ),
    measured('xl1', 'Stomach bugs reported for each 100 pupils in a term', ['cases', 9.5, 7], 'School office'),
    measured('im1', 'Days missed through illness by each pupil in a year', ['days', 6.1, 5.2], 'Attendance records'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['xs1-xm1'],
      label: 'Lunch staff let pupils stop at the tap',
      status: 'supported',
      importance: 'high',
      test: 'Watch one lunch in each school',
    },
    {
      id: 'as2',
      on: ['xm1-xl1'],
      label: 'Most bugs are caught at school, not at home',
      status: 'untested',
      importance: 'medium',
      test: 'Ask parents which child was ill first',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['xm1-xl1'],
      label: 'Soap at school (invented)',
      year: 2019,
      design: 'randomised trial of 30 schools',
      finding: 'Absence through stomach bugs fell by a fifth.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
