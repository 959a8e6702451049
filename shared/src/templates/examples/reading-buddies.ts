import {
  activitiesBand,
  contextBand,
  impactBand,
  inputsBand,
  mechanismsBand,
  mediumOutcomesBand,
  outputsBand,
  shortOutcomesBand,
  situationBand,
} from '../common-bands.js'
import type { Example } from '../template.js'
import { exampleTheory, type WrittenBox, type WrittenLink } from './example-theory.js'
import { readingBuddiesOffer } from './offers.js'
import { actors, assumptions, evidence, indicators } from './reading-buddies-records.js'

/** A small theory in two languages, for a first session. Every name and number is invented. */
export const readingBuddies: Example = {
  ...readingBuddiesOffer,
  theory: () =>
    exampleTheory({
      details: {
        title: { en: 'Reading buddies at Hillside Primary', cy: 'Cyfeillion darllen yn Ysgol Bryn-y-Graig' },
        summary: {
          en: 'Sixth-formers read with younger pupils three times a week. Illustrative: the school and the figures are invented.',
          cy: 'Mae disgyblion y chweched yn darllen gyda disgyblion iau deirgwaith yr wythnos. Enghraifft: mae’r ysgol a’r ffigurau yn ddychmygol.',
        },
        organisation: 'Hillside Primary (invented)',
        languages: ['en', 'cy'],
        scale: 'eef-padlocks',
        source:
          'Written for Throughline; invented school and figures. The Welsh has not been checked by a native speaker.',
      },
      bands: [
        situationBand,
        inputsBand,
        activitiesBand,
        outputsBand,
        mechanismsBand,
        shortOutcomesBand,
        mediumOutcomesBand,
        impactBand,
        contextBand,
      ],
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
    {
      id: 's1',
      type: 'situation',
      label: {
        en: 'One in three Year 3 pupils reads below the expected level',
        cy: 'Mae un o bob tri disgybl Blwyddyn 3 yn darllen islaw’r lefel ddisgwyliedig',
      },
    },
    {
      id: 't1',
      type: 'target-group',
      label: {
        en: 'Year 3 pupils who seldom read at home',
        cy: 'Disgyblion Blwyddyn 3 nad ydynt yn darllen llawer gartref',
      },
    },
  ],
  'band-inputs': [
    {
      id: 'i1',
      type: 'input',
      label: { en: '24 volunteers from the sixth form', cy: '24 o wirfoddolwyr o’r chweched dosbarth' },
    },
    { id: 'i2', type: 'input', label: { en: 'A shelf of 200 short books', cy: 'Silff o 200 o lyfrau byr' } },
  ],
  'band-activities': [
    {
      id: 'a1',
      type: 'activity',
      label: { en: 'Train volunteers over two afternoons', cy: 'Hyfforddi gwirfoddolwyr dros ddau brynhawn' },
    },
    {
      id: 'a2',
      type: 'activity',
      label: {
        en: 'Read in pairs for 20 minutes, three times a week',
        cy: 'Darllen mewn parau am 20 munud, deirgwaith yr wythnos',
      },
    },
  ],
  'band-outputs': [
    { id: 'o1', type: 'output', label: { en: '24 volunteers trained', cy: '24 o wirfoddolwyr wedi’u hyfforddi' } },
    {
      id: 'o2',
      type: 'output',
      label: { en: '48 pairs read together for ten weeks', cy: '48 o barau’n darllen gyda’i gilydd am ddeg wythnos' },
    },
  ],
  'band-mechanisms': [
    {
      id: 'm1',
      type: 'mechanism',
      label: { en: 'Pupils enjoy being listened to', cy: 'Disgyblion yn mwynhau cael gwrandawiad' },
    },
  ],
  'band-short-outcomes': [
    {
      id: 'oc1',
      type: 'outcome',
      term: 'short',
      label: { en: 'Pupils choose to read in their free time', cy: 'Disgyblion yn dewis darllen yn eu hamser rhydd' },
    },
    {
      id: 'u1',
      type: 'unintended-outcome',
      label: {
        en: 'Volunteers fall behind with their own study',
        cy: 'Gwirfoddolwyr yn mynd ar ei hôl hi â’u hastudiaethau',
      },
    },
  ],
  'band-medium-outcomes': [
    {
      id: 'oc2',
      type: 'outcome',
      term: 'medium',
      label: { en: 'Pupils read a page aloud without help', cy: 'Disgyblion yn darllen tudalen yn uchel heb gymorth' },
    },
  ],
  'band-impact': [
    {
      id: 'im1',
      type: 'impact',
      label: {
        en: 'Every pupil leaves Year 6 able to read for pleasure',
        cy: 'Pob disgybl yn gadael Blwyddyn 6 yn gallu darllen er pleser',
      },
    },
  ],
  'band-context': [
    {
      id: 'c1',
      type: 'context-factor',
      label: { en: 'Many homes have few books', cy: 'Ychydig o lyfrau sydd mewn llawer o gartrefi' },
    },
  ],
}

const padlocks = (value: number) => ({ scale: 'eef-padlocks', value }) as const

const links: readonly WrittenLink[] = [
  { from: 's1', to: 't1' },
  { from: 't1', to: 'a2' },
  { from: 'i1', to: 'a1' },
  { from: 'i2', to: 'a2' },
  { from: 'a1', to: 'o1' },
  { from: 'o1', to: 'o2', kind: 'requires' },
  { from: 'a2', to: 'o2' },
  { from: 'o2', to: 'm1', rating: padlocks(2) },
  {
    from: 'm1',
    to: 'oc1',
    rating: padlocks(1),
    uncertain: true,
    rationale: {
      en: 'What is done with someone who listens becomes something to look forward to.',
      cy: 'Mae’r hyn a wneir gyda rhywun sy’n gwrando yn dod yn rhywbeth i edrych ymlaen ato.',
    },
  },
  { from: 'oc1', to: 'oc2', rating: padlocks(4) },
  { from: 'oc2', to: 'im1', rating: padlocks(0), uncertain: true },
  {
    from: 'oc2',
    to: 'm1',
    kind: 'feedback',
    rationale: {
      en: 'Pupils who read well have more to enjoy.',
      cy: 'Mae gan ddisgyblion sy’n darllen yn dda fwy i’w fwynhau.',
    },
  },
  { from: 'o2', to: 'u1', uncertain: true },
  { from: 'c1', to: 'oc1', kind: 'moderates' },
]
