import { kellogg, kelloggBands } from '../kellogg.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `kellogg`. Everything in it is invented. */
export const repairCafe: Example = workedExample({
  id: 'repair-cafe',
  name: { en: 'Repair café', cy: 'Caffi trwsio' },
  about: {
    en: 'A church hall, 14 volunteers and less waste: the five columns filled, small enough to read aloud.',
    cy: 'Neuadd eglwys, 14 gwirfoddolwr a llai o wastraff: y pum colofn wedi’u llenwi, digon bach i’w darllen yn uchel.',
  },
  template: kellogg,
  bands: kelloggBands,
  summary: 'How mending things together once a month is meant to lead to less electrical waste.',
  details: { organisation: 'Aldermoor Repair Café (invented)' },
  boxes: {
    'band-inputs': [
      { id: 'i1', type: 'input', label: 'A church hall on the first Saturday of the month' },
      { id: 'i2', type: 'input', label: '14 volunteers who can mend' },
      { id: 'i3', type: 'input', label: '£2,600 a year for tools and spare parts' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Run a repair café each month' },
      { id: 'a2', type: 'activity', label: 'Teach visitors to mend while they wait' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '420 items brought in over a year' },
      { id: 'o2', type: 'output', label: '150 visitors mend something themselves' },
    ],
    'band-short-outcomes': [
      { id: 'xs1', type: 'outcome', term: 'short', label: 'Things that would be thrown away work again' },
      { id: 'xs2', type: 'outcome', term: 'short', label: 'Visitors can do a simple repair at home' },
      { id: 'u1', type: 'unintended-outcome', label: 'Local repair shops lose small jobs' },
    ],
    'band-long-outcomes': [
      { id: 'xl1', type: 'outcome', term: 'long', label: 'Visitors mend before they buy new' },
      { id: 'xl2', type: 'outcome', term: 'long', label: 'Households throw away fewer appliances' },
    ],
    'band-impact': [{ id: 'im1', type: 'impact', label: 'The town sends less electrical waste to landfill' }],
  },
  links: [
    { from: 'i1', to: 'a1' },
    { from: 'i2', to: 'a1', kind: 'requires' },
    { from: 'i3', to: 'a1' },
    { from: 'i2', to: 'a2' },
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'o2' },
    { from: 'o1', to: 'o2', kind: 'requires' },
    { from: 'o1', to: 'xs1', rationale: 'Two in three things that come in can be mended on the day.' },
    { from: 'o2', to: 'xs2', rationale: 'People remember what their own hands have done.' },
    { from: 'o1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'xl1', kind: 'reduces' },
    { from: 'xs2', to: 'xl1', uncertain: true, rationale: 'Somebody who has mended once knows that it can be done.' },
    { from: 'xs1', to: 'xl2', rationale: 'A thing that works again is not replaced that year.' },
    { from: 'xl1', to: 'xl2', rationale: 'Mending comes before buying only if the habit lasts.' },
    { from: 'xl2', to: 'im1', rationale: 'Appliances are most of the town’s electrical waste.' },
  ],
  indicators: [
    measured('xs1', 'Items that leave the café working', ['percent', 0, 65], 'Repair log'),
    measured(
      'xs2',
      'Visitors who have since mended something at home',
      ['percent', 12, 40],
      'Postcard survey after three months',
    ),
    measured(
      'xl1',
      'Visitors who tried a repair before they last bought new',
      ['percent', 18, 35],
      'Yearly survey of visitors',
    ),
    measured(
      'xl2',
      'Appliances thrown away in a year by each household that visits',
      ['appliances', 2.4, 1.8],
      'Yearly survey of visitors',
    ),
    measured('im1', 'Electrical waste from the town', ['tonnes', 310, 295], 'Council waste returns'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['xs1-xl2'],
      label: 'Things that were mended last at least another year',
      status: 'untested',
      importance: 'medium',
      test: 'Ring 50 owners after twelve months',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['xs2-xl1'],
      label: 'Mending at home (invented)',
      year: 2022,
      design: 'survey of 400 visitors',
      finding: 'Visitors who mended something themselves tried again more often.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
