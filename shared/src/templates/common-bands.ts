import type { TemplateBand } from './template-theory.js'

/**
 * The bands that a theory without any is sorted into, in the order of cause. Templates take from them what they
 * do not name in a way of their own.
 */
export const situationBand: TemplateBand = {
  id: 'band-situation',
  placement: 'above',
  types: ['situation', 'target-group'],
  label: { en: 'Situation and target group', cy: 'Sefyllfa a grŵp targed' },
  prompt: { en: 'What is the problem, and for whom?', cy: 'Beth yw’r broblem, ac i bwy?' },
}

export const inputsBand: TemplateBand = {
  id: 'band-inputs',
  types: ['input'],
  label: { en: 'Inputs', cy: 'Mewnbynnau' },
  prompt: { en: 'What do we put in?', cy: 'Beth ydym yn ei roi i mewn?' },
}

export const activitiesBand: TemplateBand = {
  id: 'band-activities',
  types: ['activity'],
  label: { en: 'Activities', cy: 'Gweithgareddau' },
  prompt: { en: 'What do we do?', cy: 'Beth ydym yn ei wneud?' },
}

export const outputsBand: TemplateBand = {
  id: 'band-outputs',
  types: ['output', 'reach'],
  label: { en: 'Outputs', cy: 'Allbynnau' },
  prompt: {
    en: 'What does that produce, and whom does it reach?',
    cy: 'Beth mae hynny’n ei gynhyrchu, a phwy mae’n ei gyrraedd?',
  },
}

export const mechanismsBand: TemplateBand = {
  id: 'band-mechanisms',
  types: ['mechanism'],
  label: { en: 'Change mechanisms', cy: 'Mecanweithiau newid' },
  prompt: { en: 'What makes people change?', cy: 'Beth sy’n gwneud i bobl newid?' },
}

const outcomesBand: TemplateBand = {
  id: 'band-outcomes',
  types: ['outcome', 'unintended-outcome'],
  label: { en: 'Outcomes', cy: 'Deilliannau' },
  prompt: { en: 'What changes, and for whom?', cy: 'Beth sy’n newid, ac i bwy?' },
}

export const shortOutcomesBand: TemplateBand = {
  id: 'band-short-outcomes',
  types: ['outcome', 'unintended-outcome'],
  term: 'short',
  label: { en: 'Short outcomes', cy: 'Deilliannau byr' },
  prompt: { en: 'What changes first?', cy: 'Beth sy’n newid gyntaf?' },
}

export const mediumOutcomesBand: TemplateBand = {
  id: 'band-medium-outcomes',
  types: ['outcome', 'unintended-outcome'],
  term: 'medium',
  label: { en: 'Medium outcomes', cy: 'Deilliannau canolig' },
  prompt: { en: 'What changes next?', cy: 'Beth sy’n newid nesaf?' },
}

export const longOutcomesBand: TemplateBand = {
  id: 'band-long-outcomes',
  types: ['outcome', 'unintended-outcome'],
  term: 'long',
  label: { en: 'Long outcomes', cy: 'Deilliannau hir' },
  prompt: { en: 'What changes later and lasts?', cy: 'Beth sy’n newid yn ddiweddarach ac yn para?' },
}

export const impactBand: TemplateBand = {
  id: 'band-impact',
  types: ['impact'],
  label: { en: 'Impact', cy: 'Effaith' },
  prompt: { en: 'What wider change does it contribute to?', cy: 'At ba newid ehangach mae’n cyfrannu?' },
}

export const contextBand: TemplateBand = {
  id: 'band-context',
  placement: 'below',
  types: ['context-factor', 'risk'],
  label: { en: 'Context and risks', cy: 'Cyd-destun a risgiau' },
  prompt: {
    en: 'What outside the work helps, hinders or could break it?',
    cy: 'Beth y tu allan i’r gwaith sy’n helpu, yn rhwystro neu a allai ei dorri?',
  },
}

/** All of them, in the order of cause. */
export const commonBands: readonly TemplateBand[] = [
  situationBand,
  inputsBand,
  activitiesBand,
  outputsBand,
  mechanismsBand,
  outcomesBand,
  shortOutcomesBand,
  mediumOutcomesBand,
  longOutcomesBand,
  impactBand,
  contextBand,
]
