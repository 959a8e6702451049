import { tasoCoreOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `taso-core`. */
export const tasoCore: Template = {
  ...tasoCoreOffer,
  about: {
    en: 'For access and student success in higher education: one page of lists, arrows when you want them.',
    cy: 'Ar gyfer mynediad a llwyddiant myfyrwyr mewn addysg uwch: un dudalen o restrau, saethau pan fyddwch eu heisiau.',
  },
  source: 'After TASO’s core theory of change: its parts. The questions are ours.',
  example: 'summer-school',
  theory: (language) =>
    templateTheory({ id: 'taso-core', language, bands: tasoCoreBands, details: { scale: 'ofs-type' } }),
}

export const tasoCoreBands: readonly TemplateBand[] = [
  {
    id: 'band-situation',
    placement: 'above',
    types: ['situation', 'target-group'],
    label: { en: 'Situation', cy: 'Sefyllfa' },
    prompt: {
      en: 'What problem, for which students? What change do we want?',
      cy: 'Pa broblem, i ba fyfyrwyr? Pa newid ydym ei eisiau?',
    },
  },
  {
    id: 'band-inputs',
    types: ['input'],
    label: { en: 'Inputs', cy: 'Mewnbynnau' },
    prompt: {
      en: 'What will we put in?',
      cy: 'Beth fyddwn yn ei roi i mewn?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What will we do?',
      cy: 'Beth fyddwn yn ei wneud?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output', 'reach'],
    label: { en: 'Outputs', cy: 'Allbynnau' },
    prompt: {
      en: 'What will that produce?',
      cy: 'Beth fydd hynny’n ei gynhyrchu?',
    },
  },
  {
    id: 'band-short-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'short',
    label: { en: 'Short-term outcomes', cy: 'Deilliannau tymor byr' },
    prompt: {
      en: 'What should change first?',
      cy: 'Beth ddylai newid gyntaf?',
    },
  },
  {
    id: 'band-medium-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'medium',
    label: { en: 'Intermediate outcomes', cy: 'Deilliannau canolradd' },
    prompt: {
      en: 'What should change next?',
      cy: 'Beth ddylai newid nesaf?',
    },
  },
  {
    id: 'band-long-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'long',
    label: { en: 'Long-term outcomes', cy: 'Deilliannau tymor hir' },
    prompt: {
      en: 'What should change later?',
      cy: 'Beth ddylai newid yn ddiweddarach?',
    },
  },
  {
    id: 'band-impact',
    types: ['impact'],
    label: { en: 'Impact', cy: 'Effaith' },
    prompt: {
      en: 'What lasting difference does it contribute to?',
      cy: 'At ba wahaniaeth parhaol mae’n cyfrannu?',
    },
  },
]
