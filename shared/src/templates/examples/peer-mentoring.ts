import { tasoEnhanced, tasoEnhancedBands } from '../taso-enhanced.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `taso-enhanced`. Everything in it is invented. */
export const peerMentoring: Example = workedExample({
  id: 'peer-mentoring',
  name: { en: 'Peer mentoring', cy: 'Mentora gan gyfoedion' },
  about: {
    en: 'The enhanced parts filled: mechanisms, assumptions, evidence and what nobody wants, on the arrows.',
    cy: 'Y rhannau estynedig wedi’u llenwi: mecanweithiau, rhagdybiaethau, tystiolaeth a’r hyn nad oes neb ei eisiau.',
  },
  template: tasoEnhanced,
  bands: tasoEnhancedBands,
  summary: 'How mentoring by second-year students is meant to keep first-year commuters at university.',
  details: { organisation: 'Midvale University (invented)' },
  boxes: {
    'band-situation': [
      { id: 's1', type: 'situation', label: 'Commuting students leave in their first year twice as often as others' },
      { id: 't1', type: 'target-group', label: 'First-year students who live at home' },
    ],
    'band-inputs': [
      { id: 'i1', type: 'input', label: '60 trained second-year mentors' },
      { id: 'i2', type: 'input', label: 'A coordinator for two days a week' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Match each new commuter with a mentor before term' },
      { id: 'a2', type: 'activity', label: 'Hold six meetings in the first term' },
    ],
    'band-outputs': [
      { id: 'r1', type: 'reach', label: '240 commuting students are matched' },
      { id: 'o1', type: 'output', label: '1,200 meetings held by Christmas' },
    ],
    'band-mechanisms': [
      { id: 'm1', type: 'mechanism', label: 'Students see that someone like them got through' },
      { id: 'm2', type: 'mechanism', label: 'Students know whom to ask before a problem grows' },
    ],
    'band-short-outcomes': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Commuters feel that they belong at the university' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Commuters use study support when they need it' },
    ],
    'band-medium-outcomes': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'Commuters pass their first-year modules' },
      { id: 'u1', type: 'unintended-outcome', label: 'Mentors fall behind with their own work' },
    ],
    'band-long-outcomes': [{ id: 'xl1', type: 'outcome', term: 'long', label: 'Commuters go on to their second year' }],
    'band-impact': [{ id: 'im1', type: 'impact', label: 'Commuting students gain degrees as often as others' }],
    'band-context': [
      { id: 'c1', type: 'context-factor', bearing: 'helps', label: 'Timetables leave gaps when students can meet' },
      { id: 'k1', type: 'risk', label: 'Mentors stop coming once exams are near' },
    ],
  },
  links: [
    { from: 's1', to: 't1' },
    { from: 't1', to: 'r1' },
    { from: 'i1', to: 'a1', kind: 'requires' },
    { from: 'i2', to: 'a1' },
    { from: 'i1', to: 'a2' },
    { from: 'a1', to: 'r1' },
    { from: 'a2', to: 'o1' },
    { from: 'r1', to: 'o1', kind: 'requires' },
    { from: 'r1', to: 'm1' },
    { from: 'o1', to: 'm1', rating: { scale: 'ofs-type', value: 2 } },
    { from: 'o1', to: 'm2', rating: { scale: 'ofs-type', value: 2 } },
    {
      from: 'm1',
      to: 'xs1',
      rating: { scale: 'ofs-type', value: 2 },
      rationale: 'People join what people like them have joined.',
    },
    {
      from: 'm2',
      to: 'xs2',
      rating: { scale: 'ofs-type', value: 2 },
      rationale: 'A named person is easier to ask than a service.',
    },
    {
      from: 'xs1',
      to: 'xm1',
      rating: { scale: 'ofs-type', value: 1 },
      uncertain: true,
      rationale: 'Those who belong turn up.',
    },
    {
      from: 'xs2',
      to: 'xm1',
      rating: { scale: 'ofs-type', value: 3 },
      rationale: 'Early help with assignments raises marks.',
    },
    {
      from: 'xm1',
      to: 'xl1',
      rating: { scale: 'ofs-type', value: 3 },
      rationale: 'Passing is what the second year requires.',
    },
    { from: 'xl1', to: 'im1', rationale: 'Most who leave do so before the second year.' },
    { from: 'o1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'im1', kind: 'reduces' },
    { from: 'c1', to: 'o1', kind: 'moderates' },
    { from: 'k1', to: 'o1', kind: 'reduces' },
    { from: 'xm1', to: 'xs1', kind: 'feedback', rationale: 'A first good mark is a reason to stay.' },
  ],
  indicators: [
    measured('xs1', 'Commuters who agree that they belong here', ['percent', 48, 65], 'First-year survey, November'),
    measured('xs2', 'Commuters who used study support in the first term', ['percent', 17, 35], 'Study support records'),
    measured('xm1', 'Commuters who pass all first-year modules', ['percent', 71, 79], 'Student records'),
    measured('xl1', 'Commuters who enrol for a second year', ['percent', 82, 88], 'Student records'),
    measured(
      'im1',
      'Gap in degrees gained between commuters and others',
      ['percentage points', 11, 6],
      'Student records',
    ),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['m1-xs1'],
      label: 'Mentors have commuted themselves',
      status: 'supported',
      importance: 'high',
      test: 'Ask when mentors are chosen',
    },
    {
      id: 'as2',
      on: ['xs2-xm1'],
      label: 'Study support has places in the weeks that matter',
      status: 'untested',
      importance: 'medium',
      test: 'Waiting times by week',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['xs2-xm1'],
      label: 'Early study support trial (invented)',
      year: 2022,
      design: 'randomised trial',
      finding: 'Students called in early passed more modules.',
      direction: 'supports',
      illustrative: true,
    },
    {
      id: 'ev2',
      on: ['o1-m2'],
      label: 'Whom would you ask? (invented)',
      year: 2021,
      design: 'survey of 300 students',
      finding: 'Mentored students named someone twice as often.',
      direction: 'supports',
      illustrative: true,
    },
  ],
  actors: [
    { id: 'ac1', on: ['a1', 'a2', 'o1'], label: 'Student union', role: 'delivers' },
    { id: 'ac2', on: ['xs1', 'xm1', 'xl1'], label: 'Evaluation team', role: 'measures' },
  ],
})
