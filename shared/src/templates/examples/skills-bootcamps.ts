import {
  activitiesBand,
  contextBand,
  impactBand,
  inputsBand,
  longOutcomesBand,
  mechanismsBand,
  mediumOutcomesBand,
  outputsBand,
  shortOutcomesBand,
  situationBand,
} from '../common-bands.js'
import type { Example } from '../template.js'
import { exampleTheory, type WrittenBox, type WrittenLink } from './example-theory.js'
import { skillsBootcampsOffer } from './offers.js'
import { actors, assumptions, evidence, indicators } from './skills-bootcamps-records.js'

/** A local growth policy as a What Works Centre would rate it. Every name, number and study is invented. */
export const skillsBootcamps: Example = {
  ...skillsBootcampsOffer,
  theory: () =>
    exampleTheory({
      details: {
        title: { en: 'Skills bootcamps with employers in Severnside' },
        summary: {
          en: 'How short courses, designed with the firms that have vacancies, are meant to lead to better-paid work and a smaller productivity gap. Illustrative: the place, the figures and the studies are invented.',
        },
        organisation: 'Severnside Combined Authority (invented)',
        owners: ['Skills and employment team'],
        scale: 'maryland-sms',
        version: '0.4',
        reviewDate: '2027-05-01',
        ceiling: 'band-medium-outcomes',
        source: 'Written for Throughline; invented programme, figures and studies.',
      },
      bands: [
        situationBand,
        inputsBand,
        activitiesBand,
        outputsBand,
        mechanismsBand,
        shortOutcomesBand,
        mediumOutcomesBand,
        longOutcomesBand,
        impactBand,
        contextBand,
      ],
      groups: [{ id: 'delivery', label: 'Course delivery' }],
      boxes,
      links,
      indicators,
      assumptions,
      evidence,
      actors,
    }),
}

const boxes: Readonly<Record<string, readonly WrittenBox[]>> = {
  'band-situation': [
    { id: 's1', type: 'situation', label: 'Severnside firms cannot fill 4,100 digital and technical vacancies' },
    { id: 't1', type: 'target-group', label: 'Adults aged 19 and over who are in low-paid work or out of work' },
  ],
  'band-inputs': [
    { id: 'i1', type: 'input', label: 'Staff time and vacancies from 45 employers' },
    { id: 'i2', type: 'input', label: '£3.2 million of devolved skills funding over two years' },
    { id: 'i3', type: 'input', label: 'Two colleges and one training provider' },
  ],
  'band-activities': [
    { id: 'a1', type: 'activity', label: 'Design each course with the firms that have vacancies', group: 'delivery' },
    { id: 'a2', type: 'activity', label: 'Teach 12-week courses, full time or in the evening', group: 'delivery' },
    { id: 'a3', type: 'activity', label: 'Coach each learner towards a named vacancy', group: 'delivery' },
  ],
  'band-outputs': [
    { id: 'o1', type: 'output', label: '36 courses signed off by employers' },
    { id: 'r1', type: 'reach', label: '900 adults start a course, half of them women' },
    { id: 'o2', type: 'output', label: '720 learners finish their course' },
    { id: 'o3', type: 'output', label: '650 interviews with partner firms' },
  ],
  'band-mechanisms': [
    { id: 'm1', type: 'mechanism', label: 'Employers come to trust what the certificate stands for' },
    { id: 'm2', type: 'mechanism', label: 'Learners practise on tasks taken from real jobs' },
  ],
  'band-short-outcomes': [
    { id: 'u1', type: 'unintended-outcome', label: 'Some firms cut training they would have paid for' },
    { id: 'oc1', type: 'outcome', term: 'short', label: 'Learners can do the tasks that employers test for' },
    { id: 'oc2', type: 'outcome', term: 'short', label: 'Learners believe a technical job is open to them' },
  ],
  'band-medium-outcomes': [
    { id: 'oc3', type: 'outcome', term: 'medium', label: 'Partner firms fill technical vacancies sooner' },
    { id: 'oc4', type: 'outcome', term: 'medium', label: 'Learners are in a technical job within six months' },
  ],
  'band-long-outcomes': [
    { id: 'oc5', type: 'outcome', term: 'long', label: 'Output per worker rises in partner firms' },
    { id: 'oc6', type: 'outcome', term: 'long', label: 'Learners earn more two years after the course' },
  ],
  'band-impact': [
    { id: 'n1', type: 'note', label: 'An example: the place, the figures and the studies are invented' },
    { id: 'im1', type: 'impact', label: 'Pay and productivity in Severnside move closer to England’s' },
  ],
  'band-context': [
    { id: 'c1', type: 'context-factor', label: 'The last buses leave the outer districts at seven' },
    { id: 'k1', type: 'risk', label: 'Firms withdraw the interviews they promised' },
    { id: 'c2', type: 'context-factor', label: 'Hiring slows when borrowing is dear' },
    { id: 'k2', type: 'risk', label: 'Places go to people who would have found such work anyway' },
  ],
}

const sms = (value: number) => ({ scale: 'maryland-sms', value }) as const

const links: readonly WrittenLink[] = [
  { from: 's1', to: 't1' },
  { from: 't1', to: 'r1' },
  { from: 'i1', to: 'a1', kind: 'requires' },
  { from: 'i2', to: 'a2' },
  { from: 'i3', to: 'a2' },
  { from: 'i3', to: 'a3' },
  { from: 'a1', to: 'a2', kind: 'requires', rationale: 'What is taught is what the firms said they would test.' },
  { from: 'a1', to: 'o1' },
  { from: 'a2', to: 'o2' },
  { from: 'a3', to: 'o3' },
  { from: 'r1', to: 'o2', kind: 'requires' },
  { from: 'o1', to: 'm1', rating: sms(1), uncertain: true },
  { from: 'o2', to: 'm2', rating: sms(3) },
  { from: 'm1', to: 'oc3', rating: sms(2), uncertain: true },
  { from: 'm2', to: 'oc1', rating: sms(4), rationale: 'Most where each week ends with a task that is assessed.' },
  {
    from: 'm2',
    to: 'oc2',
    rating: sms(2),
    rationale: 'People who have done part of a job are readier to picture themselves in it.',
  },
  { from: 'oc1', to: 'oc4', rating: sms(4) },
  { from: 'oc2', to: 'oc4', rating: sms(1), uncertain: true },
  { from: 'o3', to: 'oc4', rating: sms(5) },
  {
    from: 'oc4',
    to: 'oc3',
    rationale: 'Each learner who is hired is a vacancy filled, if the firm still has it open.',
  },
  { from: 'oc4', to: 'oc6', rating: sms(5) },
  { from: 'oc3', to: 'oc5', rating: sms(2), uncertain: true },
  { from: 'oc5', to: 'im1', rating: sms(3) },
  {
    from: 'oc6',
    to: 'im1',
    rationale: 'Pay is part of the gap, and higher pay here follows from work that is worth more.',
  },
  {
    from: 'oc4',
    to: 'm2',
    kind: 'feedback',
    rationale: 'Former learners come back to set the tasks.',
  },
  { from: 'o1', to: 'u1', uncertain: true },
  { from: 'u1', to: 'oc5', kind: 'reduces' },
  { from: 'c1', to: 'o2', kind: 'moderates' },
  { from: 'c2', to: 'oc4', kind: 'moderates' },
  { from: 'k1', to: 'o3', kind: 'reduces' },
  { from: 'k2', to: 'oc6', kind: 'reduces' },
]
