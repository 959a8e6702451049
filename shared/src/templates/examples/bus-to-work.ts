import { logframe, logframeBands } from '../logframe.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `logframe`. Everything in it is invented. */
export const busToWork: Example = workedExample({
  id: 'bus-to-work',
  name: { en: 'A bus to work', cy: 'Bws i’r gwaith' },
  about: {
    en: 'A logframe as a map: each row leads to the one above, with assumptions on the arrows.',
    cy: 'Fframwaith rhesymegol fel map: pob rhes yn arwain at yr un uwchben, gyda rhagdybiaethau ar y saethau.',
  },
  template: logframe,
  bands: logframeBands,
  summary: 'How an early bus to the business park is meant to lead to more people in work.',
  details: { organisation: 'Northern Estates Transport (invented)' },
  boxes: {
    'band-inputs': [
      { id: 'i1', type: 'input', label: '£260,000 from the transport fund' },
      { id: 'i2', type: 'input', label: 'Two buses and five drivers' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Agree stops with employers and residents' },
      { id: 'a2', type: 'activity', label: 'Run a bus from five in the morning' },
      { id: 'a3', type: 'activity', label: 'Tell jobseekers about the bus and the jobs' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '14 buses a day between the estate and the park' },
      { id: 'o2', type: 'output', label: '600 jobseekers have a free pass for a month' },
    ],
    'band-purpose': [
      { id: 'x1', type: 'outcome', label: 'Residents can reach the park in time for any shift' },
      { id: 'x2', type: 'outcome', label: 'Residents take jobs at the park' },
      { id: 'u1', type: 'unintended-outcome', label: 'Drivers leave other routes for better shifts' },
    ],
    'band-goal': [{ id: 'im1', type: 'impact', label: 'Fewer households on the estate are without work' }],
  },
  links: [
    { from: 'i1', to: 'a2', kind: 'requires' },
    { from: 'i2', to: 'a2', kind: 'requires' },
    { from: 'i1', to: 'a3' },
    { from: 'a1', to: 'a2', kind: 'requires' },
    { from: 'a2', to: 'o1' },
    { from: 'a3', to: 'o2' },
    { from: 'o1', to: 'x1', rationale: 'The park is nine miles off and has no other bus.' },
    { from: 'o2', to: 'x2', uncertain: true, rationale: 'A free month covers the wait for the first pay.' },
    { from: 'x1', to: 'x2', rationale: 'People apply for what they can get to.' },
    { from: 'x2', to: 'im1', rationale: 'One job is often the only one in a household.' },
    { from: 'o1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'x1', kind: 'reduces' },
  ],
  indicators: [
    measured('o1', 'Buses that ran in a day', ['buses', 0, 14], 'Operator’s log'),
    measured('o2', 'Passes given out', ['passes', 0, 600], 'Jobcentre register'),
    measured(
      'x1',
      'Shifts at the park that a bus arrives in time for',
      ['percent', 20, 100],
      'Timetable against a list of shifts',
    ),
    measured('x2', 'Residents who work at the park', ['residents', 210, 420], 'Employers’ payrolls, each quarter'),
    measured('im1', 'Households on the estate where nobody works', ['percent', 27, 22], 'Published statistics'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['o1-x1'],
      label: 'Buses arrive on time in winter',
      status: 'supported',
      importance: 'medium',
      test: 'Log of arrivals',
    },
    {
      id: 'as2',
      on: ['x1-x2'],
      label: 'Employers at the park are hiring',
      status: 'supported',
      importance: 'high',
      test: 'Vacancies each month',
    },
    {
      id: 'as3',
      on: ['x2-im1'],
      label: 'Jobs last longer than six months',
      status: 'untested',
      importance: 'medium',
      test: 'Payrolls a year on',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['o1-x1'],
      label: 'Early bus in another town (invented)',
      year: 2020,
      design: 'before and after',
      finding: 'Reach rose as soon as the bus ran.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
