import type { Example } from '../template.js'
import { wwgLogicModel, wwgLogicModelBands } from '../wwg-logic-model.js'
import { measured, workedExample } from './worked-example.js'

/** A worked example of the template `wwg-logic-model`. Everything in it is invented. */
export const businessAdvice: Example = workedExample({
  id: 'business-advice',
  name: { en: 'Business advice', cy: 'Cyngor busnes' },
  about: {
    en: 'A local growth policy with what changes for firms, compared with what, and rated arrows.',
    cy: 'Polisi twf lleol gyda’r hyn sy’n newid i fusnesau, o’i gymharu â beth, a saethau wedi’u graddio.',
  },
  template: wwgLogicModel,
  bands: wwgLogicModelBands,
  summary: 'How advice on exporting is meant to lead to more jobs in small firms.',
  details: { organisation: 'Valley Combined Authority (invented)' },
  boxes: {
    'band-context': [
      { id: 's1', type: 'situation', label: 'Small manufacturers in the valley rarely sell abroad' },
      { id: 't1', type: 'target-group', label: 'Makers with 5 to 49 staff and something to export' },
    ],
    'band-objectives': [{ id: 'n1', type: 'note', label: 'Objective: 40 more firms export within three years' }],
    'band-inputs': [
      { id: 'i1', type: 'input', label: '£900,000 from the combined authority' },
      { id: 'i2', type: 'input', label: 'Six advisers who have exported themselves' },
    ],
    'band-activities': [
      { id: 'a1', type: 'activity', label: 'Advise each firm for five days on its first market' },
      { id: 'a2', type: 'activity', label: 'Pay half of the cost of a trade fair' },
    ],
    'band-outputs': [
      { id: 'o1', type: 'output', label: '160 firms advised' },
      { id: 'o2', type: 'output', label: '90 firms show at a trade fair' },
    ],
    'band-outcomes': [
      { id: 'x1', type: 'outcome', label: 'Advised firms win their first order abroad' },
      { id: 'x2', type: 'outcome', label: 'Advised firms take on more staff than similar firms' },
      { id: 'u1', type: 'unintended-outcome', label: 'Firms not advised lose orders to those that were' },
    ],
    'band-impacts': [{ id: 'im1', type: 'impact', label: 'The valley has more jobs that pay above its average' }],
    'band-assumptions': [{ id: 'k1', type: 'risk', label: 'Firms would have exported without any advice' }],
    'band-evidence': [{ id: 'n2', type: 'note', label: 'Compare with firms that applied when the money had run out' }],
  },
  links: [
    { from: 's1', to: 't1' },
    { from: 't1', to: 'o1' },
    { from: 'i1', to: 'a2', kind: 'requires' },
    { from: 'i2', to: 'a1', kind: 'requires' },
    { from: 'i1', to: 'a1' },
    { from: 'a1', to: 'o1' },
    { from: 'a2', to: 'o2' },
    { from: 'o1', to: 'o2' },
    {
      from: 'o1',
      to: 'x1',
      rating: { scale: 'maryland-sms', value: 3 },
      rationale: 'Firms lack a first contact, not a product.',
    },
    {
      from: 'o2',
      to: 'x1',
      rating: { scale: 'maryland-sms', value: 2 },
      uncertain: true,
      rationale: 'Buyers order from people they have met.',
    },
    {
      from: 'x1',
      to: 'x2',
      rating: { scale: 'maryland-sms', value: 3 },
      rationale: 'Orders abroad come on top of those at home.',
    },
    {
      from: 'x2',
      to: 'im1',
      rating: { scale: 'maryland-sms', value: 2 },
      uncertain: true,
      rationale: 'Makers that export pay more than those that do not.',
    },
    { from: 'x1', to: 'u1', uncertain: true },
    { from: 'u1', to: 'im1', kind: 'reduces' },
    { from: 'k1', to: 'x1', kind: 'reduces' },
  ],
  indicators: [
    measured(
      'x1',
      'Advised firms with an order abroad',
      ['percent', 0, 30],
      'Customs records, against firms that applied late',
    ),
    measured('x2', 'Staff in advised firms', ['staff', 2900, 3150], 'Payroll records, against firms that applied late'),
    measured('im1', 'Jobs in the valley above its average pay', ['jobs', 21400, 21900], 'Published statistics'),
  ],
  assumptions: [
    {
      id: 'as1',
      on: ['o1-x1'],
      label: 'Advice reaches firms that are ready to sell abroad',
      status: 'supported',
      importance: 'high',
      test: 'Score readiness at the first visit',
    },
  ],
  evidence: [
    {
      id: 'ev1',
      on: ['o1-x1'],
      label: 'Export advice by cut-off date (invented)',
      year: 2021,
      design: 'difference in differences',
      finding: 'Advised firms exported 9 points more often.',
      direction: 'supports',
      illustrative: true,
    },
    {
      id: 'ev2',
      on: ['x1-x2'],
      label: 'Exporters and jobs (invented)',
      year: 2018,
      design: 'matched comparison',
      finding: 'Jobs grew in the second year.',
      direction: 'supports',
      illustrative: true,
    },
  ],
})
