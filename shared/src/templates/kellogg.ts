import { kelloggOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `kellogg`. The guide was read in part; its years for each outcome are not shown. */
export const kellogg: Template = {
  ...kelloggOffer,
  about: {
    en: 'The plain five-part logic model. Read it from left to right as “if … then”. Good for a first session.',
    cy: 'Y model rhesymeg pum rhan plaen. Darllenwch ef o’r chwith i’r dde fel “os … yna”. Da ar gyfer sesiwn gyntaf.',
  },
  source:
    'After the W.K. Kellogg Foundation’s Logic Model Development Guide (2004): its columns. The questions are ours.',
  example: 'repair-cafe',
  theory: (language) => templateTheory({ id: 'kellogg', language, bands: kelloggBands }),
}

export const kelloggBands: readonly TemplateBand[] = [
  {
    id: 'band-inputs',
    types: ['input'],
    label: { en: 'Resources and inputs', cy: 'Adnoddau a mewnbynnau' },
    prompt: {
      en: 'What do we have to work with?',
      cy: 'Beth sydd gennym i weithio ag ef?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What will we do with it?',
      cy: 'Beth fyddwn yn ei wneud ag ef?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output', 'reach'],
    label: { en: 'Outputs', cy: 'Allbynnau' },
    prompt: {
      en: 'If we do it, what will exist that we can count?',
      cy: 'Os gwnawn ni hynny, beth fydd yn bodoli y gallwn ei gyfrif?',
    },
  },
  {
    id: 'band-short-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'short',
    label: { en: 'Short outcomes', cy: 'Deilliannau byr' },
    prompt: {
      en: 'What will change for people first?',
      cy: 'Beth fydd yn newid i bobl gyntaf?',
    },
  },
  {
    id: 'band-long-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'long',
    label: { en: 'Long outcomes', cy: 'Deilliannau hir' },
    prompt: {
      en: 'What will change for people later?',
      cy: 'Beth fydd yn newid i bobl yn ddiweddarach?',
    },
  },
  {
    id: 'band-impact',
    types: ['impact'],
    label: { en: 'Impact', cy: 'Effaith' },
    prompt: {
      en: 'What will be different for the community?',
      cy: 'Beth fydd yn wahanol i’r gymuned?',
    },
  },
]
