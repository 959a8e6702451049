import type { WrittenActor, WrittenAssumption, WrittenEvidence, WrittenIndicator } from './example-theory.js'

/** What is measured in the reading buddies example. All figures are invented. */
export const indicators: readonly WrittenIndicator[] = [
  {
    id: 'in1',
    on: ['o2'],
    label: { en: 'Pairs that meet at least 25 times', cy: 'Parau sy’n cwrdd o leiaf 25 o weithiau' },
    unit: 'pairs',
    baseline: 0,
    target: 48,
    source: 'Reading log',
    frequency: 'weekly',
  },
  {
    id: 'in2',
    on: ['oc1'],
    label: { en: 'Books borrowed by each pupil in a term', cy: 'Llyfrau a fenthycir gan bob disgybl mewn tymor' },
    unit: 'books',
    baseline: 2,
    target: 6,
    source: 'Library records',
    frequency: 'each term',
  },
  {
    id: 'in3',
    on: ['oc2'],
    label: {
      en: 'Pupils who read the set page without help',
      cy: 'Disgyblion sy’n darllen y dudalen osod heb gymorth',
    },
    unit: 'percent',
    baseline: 48,
    target: 75,
    source: 'Teacher assessment',
    frequency: 'each term',
  },
  {
    id: 'in4',
    on: ['im1'],
    label: {
      en: 'Year 6 pupils who say they like reading',
      cy: 'Disgyblion Blwyddyn 6 sy’n dweud eu bod yn hoffi darllen',
    },
    unit: 'percent',
    baseline: 55,
    target: 80,
    source: 'Pupil survey',
    frequency: 'yearly',
  },
]

export const assumptions: readonly WrittenAssumption[] = [
  {
    id: 'as1',
    on: ['oc2-im1'],
    label: { en: 'Pupils keep the habit after the ten weeks', cy: 'Disgyblion yn cadw’r arfer ar ôl y deg wythnos' },
    status: 'untested',
    importance: 'medium',
  },
  {
    id: 'as2',
    on: ['o2'],
    label: { en: 'Volunteers can leave lessons on time', cy: 'Gall gwirfoddolwyr adael gwersi’n brydlon' },
    status: 'supported',
    importance: 'high',
  },
]

export const evidence: readonly WrittenEvidence[] = [
  {
    id: 'ev1',
    on: ['oc1-oc2'],
    label: {
      en: 'Free reading and fluency in 40 schools, 2020 (invented)',
      cy: 'Darllen rhydd a rhuglder mewn 40 ysgol, 2020 (dychmygol)',
    },
    year: 2020,
    design: 'matched comparison',
    rating: { scale: 'eef-padlocks', value: 4 },
    direction: 'supports',
    illustrative: true,
  },
]

export const actors: readonly WrittenActor[] = [
  { id: 'ac1', on: ['a1', 'a2'], label: { en: 'Reading lead', cy: 'Arweinydd darllen' }, role: 'owns' },
]
