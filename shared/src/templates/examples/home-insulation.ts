import { magentaBook, magentaBookBands } from '../magenta-book.js'
import type { Example } from '../template.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `magenta-book`. Everything in it is invented. */
export const homeInsulation: Example = workedExample({
  id: 'home-insulation',
  name: { en: 'Home insulation grants', cy: 'Grantiau inswleiddio cartrefi' },
  about: {
    en: 'A policy from what is spent to the aim it serves, with what else could explain the change.',
    cy: 'Polisi o’r hyn sy’n cael ei wario i’r nod mae’n ei wasanaethu, gyda beth arall allai esbonio’r newid.',
  },
  template: magentaBook,
  bands: magentaBookBands,
  summary: 'How grants for insulating homes are meant to lead to lower bills and fewer cold homes.',
  details: { scale: 'maryland-sms', organisation: 'Department for Warm Homes (invented)' },
  boxes: {
    'band-inputs': [
      { id: 'i1', type: 'input', label: '£24 million of grants over three years' },
      { id: 'i2', type: 'input', label: 'A register of 60 approved installers' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Find cold homes from energy and income records' },
      { id: 'a2', type: 'activity', label: 'Pay grants for wall, roof and floor insulation' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '9,000 households offered a survey' },
      { id: 'o2', type: 'output', label: '5,500 homes insulated to the standard' },
    ],
    'band-outcomes': [
      { id: 'x1', type: 'outcome', label: 'Households use less gas to keep warm' },
      { id: 'x2', type: 'outcome', label: 'Living rooms stay above 18 degrees in winter' },
      { id: 'x3', type: 'outcome', label: 'People with lung disease are admitted less often' },
      { id: 'u1', type: 'unintended-outcome', label: 'Some homes grow damp after insulation' },
    ],
    'band-impacts': [
      { id: 'im1', type: 'impact', label: 'Fewer households live in fuel poverty' },
      { id: 'im2', type: 'impact', label: 'Homes emit less carbon' },
    ],
    'band-assumptions': [
      { id: 'n1', type: 'note', label: 'How strong is each step? Compare homes before and after their turn' },
    ],
    'band-external-factors': [
      { id: 'c1', type: 'context-factor', bearing: 'helps', label: 'Gas prices fall by themselves' },
      { id: 'k1', type: 'risk', label: 'Installers leave the scheme for better paid work' },
    ],
  },
  links: [
    { from: 'i1', to: 'a2', kind: 'requires' },
    { from: 'i2', to: 'a2', kind: 'requires' },
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'o2' },
    { from: 'o1', to: 'o2' },
    { from: 'o2', to: 'x1', rating: { scale: 'maryland-sms', value: 4 }, rationale: 'Insulated walls lose less heat.' },
    {
      from: 'o2',
      to: 'x2',
      rating: { scale: 'maryland-sms', value: 3 },
      rationale: 'A warm room costs less to keep warm.',
    },
    {
      from: 'x2',
      to: 'x3',
      rating: { scale: 'maryland-sms', value: 2 },
      uncertain: true,
      rationale: 'Cold air worsens lung disease.',
    },
    {
      from: 'x1',
      to: 'im1',
      rating: { scale: 'maryland-sms', value: 3 },
      rationale: 'Lower bills move some households over the line.',
    },
    { from: 'x1', to: 'im2', rationale: 'Less gas burnt is less carbon.' },
    { from: 'x3', to: 'im1', uncertain: true, rationale: 'Illness costs work and income.' },
    { from: 'o2', to: 'u1', uncertain: true },
    { from: 'u1', to: 'x3', kind: 'reduces' },
    { from: 'c1', to: 'x1', kind: 'moderates' },
    { from: 'k1', to: 'o2', kind: 'reduces' },
  ],
  indicators: [
    measured(
      'x1',
      'Gas used by insulated homes in a year',
      ['kilowatt-hours', 13200, 10900],
      'Meter readings, against homes on the waiting list',
    ),
    measured('x2', 'Insulated homes above 18 degrees in January', ['percent', 46, 70], 'Loggers in 300 homes'),
    measured(
      'x3',
      'Winter admissions for lung disease for each 1,000 at risk',
      ['admissions', 61, 55],
      'Hospital records linked by address',
    ),
    measured('im1', 'Households in fuel poverty', ['percent', 14.2, 12.5], 'Published statistics'),
    measured('im2', 'Carbon from homes in the area', ['kilotonnes', 402, 388], 'Published statistics'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['o2-x1'],
      label: 'People do not turn the heating up by as much as they save',
      status: 'supported',
      importance: 'high',
      test: 'Loggers and meters in the same 300 homes',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['o2-x1'],
      label: 'Insulation by date of turn (invented)',
      year: 2023,
      design: 'natural experiment',
      finding: 'Gas use fell by 17 per cent against homes still waiting.',
      direction: 'supports',
      illustrative: true,
    },
    {
      id: 'ev2',
      on: ['x2-x3'],
      label: 'Warm rooms and lungs (invented)',
      year: 2020,
      design: 'before and after with controls',
      finding: 'Admissions fell in one winter of two.',
      direction: 'mixed',
      illustrative: true,
    },
  ],
})
