import { tasoEnhancedOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `taso-enhanced`: the core’s parts and what the enhanced one adds. */
export const tasoEnhanced: Template = {
  ...tasoEnhancedOffer,
  about: {
    en: 'For when the why matters: the core parts with context, target group, change mechanisms, unintended outcomes and evidence on the arrows.',
    cy: 'Pan fo’r pam yn bwysig: y rhannau craidd gyda chyd-destun, grŵp targed, mecanweithiau newid, deilliannau anfwriadol a thystiolaeth.',
  },
  source: 'After TASO’s enhanced theory of change: its parts, read in part. The questions are ours.',
  example: 'peer-mentoring',
  theory: (language) =>
    templateTheory({ id: 'taso-enhanced', language, bands: tasoEnhancedBands, details: { scale: 'ofs-type' } }),
}

export const tasoEnhancedBands: readonly TemplateBand[] = [
  {
    id: 'band-situation',
    placement: 'above',
    types: ['situation', 'target-group'],
    label: { en: 'Situation and target group', cy: 'Sefyllfa a grŵp targed' },
    prompt: {
      en: 'What is the problem, and for whom? What change do we want?',
      cy: 'Beth yw’r broblem, ac i bwy? Pa newid ydym ei eisiau?',
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
      en: 'What will that produce, and whom will it reach?',
      cy: 'Beth fydd hynny’n ei gynhyrchu, a phwy fydd yn ei gyrraedd?',
    },
  },
  {
    id: 'band-mechanisms',
    types: ['mechanism'],
    label: { en: 'Change mechanisms', cy: 'Mecanweithiau newid' },
    prompt: {
      en: 'Why should this activity lead to that outcome?',
      cy: 'Pam ddylai’r gweithgaredd hwn arwain at y deilliant hwnnw?',
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
      en: 'What should change next? What might we not want?',
      cy: 'Beth ddylai newid nesaf? Beth na fyddem ei eisiau?',
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
  {
    id: 'band-context',
    placement: 'below',
    types: ['context-factor', 'risk'],
    label: { en: 'Context and risks', cy: 'Cyd-destun a risgiau' },
    prompt: {
      en: 'What must be true around us? What could break it?',
      cy: 'Beth sydd raid bod yn wir o’n cwmpas? Beth allai ei dorri?',
    },
  },
]
