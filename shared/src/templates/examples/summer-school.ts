import { tasoCore, tasoCoreBands } from '../taso-core.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `taso-core`. Everything in it is invented. */
export const summerSchool: Example = workedExample({
  id: 'summer-school',
  name: { en: 'Summer school', cy: 'Ysgol haf' },
  about: {
    en: 'The core on one page: lists without arrows, for a first agreement on the parts.',
    cy: 'Y craidd ar un dudalen: rhestrau heb saethau, i gytuno ar y rhannau yn gyntaf.',
  },
  template: tasoCore,
  bands: tasoCoreBands,
  summary: 'How a residential summer school is meant to lead to more students from low-participation areas.',
  details: { organisation: 'Harbour University (invented)' },
  boxes: {
    'band-situation': [
      { id: 's1', type: 'situation', label: 'Few pupils from coastal schools apply to university' },
      { id: 't1', type: 'target-group', label: 'Year 12 pupils whose parents did not go to university' },
    ],
    'band-inputs': [
      { id: 'i1', type: 'input', label: 'Rooms and meals for 120 pupils for a week' },
      { id: 'i2', type: 'input', label: '24 student mentors' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Hold a week of taster lectures' },
      { id: 'a2', type: 'activity', label: 'Help each pupil write a first draft of an application' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '120 pupils stay for the week' },
      { id: 'o2', type: 'output', label: '115 applications drafted' },
    ],
    'band-short-outcomes': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Pupils can picture themselves as students' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Pupils know how to apply for money' },
    ],
    'band-medium-outcomes': [
      { id: 'xm1', type: 'outcome', term: 'medium', label: 'More pupils from coastal schools apply' },
    ],
    'band-long-outcomes': [
      { id: 'xl1', type: 'outcome', term: 'long', label: 'More pupils from coastal schools enrol' },
    ],
    'band-impact': [{ id: 'im1', type: 'impact', label: 'Who goes to university depends less on where one grew up' }],
  },
  links: [],
  indicators: [
    measured(
      'xs1',
      'Pupils who say that people like them go to university',
      ['percent', 41, 75],
      'Survey on the first and last day',
    ),
    measured('xs2', 'Pupils who can name two sources of money', ['percent', 23, 90], 'Survey on the last day'),
    measured('xm1', 'Pupils from the schools who apply', ['percent', 19, 27], 'Admissions service records'),
    measured('xl1', 'Pupils from the schools who enrol', ['percent', 14, 20], 'Admissions service records'),
    measured(
      'im1',
      'Gap in enrolment between coastal and other schools',
      ['percentage points', 16, 12],
      'Published statistics',
    ),
  ],
})
