import { wwgLogicModelOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `wwg-logic-model`: no copy of the training model was found, so nothing here is in its words. */
export const wwgLogicModel: Template = {
  ...wwgLogicModelOffer,
  about: {
    en: 'For a local growth policy: why it is needed, what it does, which firms, workers or places change.',
    cy: 'Ar gyfer polisi twf lleol: pam mae ei angen, beth mae’n ei wneud, pa fusnesau, gweithwyr neu leoedd sy’n newid.',
  },
  source:
    'Our outline of a local growth logic model, for those who learn it in What Works Growth training. Not the Centre’s own template or words.',
  example: 'business-advice',
  theory: (language) =>
    templateTheory({ id: 'wwg-logic-model', language, bands: wwgLogicModelBands, details: { scale: 'maryland-sms' } }),
}

export const wwgLogicModelBands: readonly TemplateBand[] = [
  {
    id: 'band-context',
    placement: 'above',
    types: ['situation', 'target-group', 'context-factor'],
    label: { en: 'Context and rationale', cy: 'Cyd-destun a rhesymeg' },
    prompt: {
      en: 'What market or local problem is this answering?',
      cy: 'Pa broblem yn y farchnad neu’n lleol mae hyn yn ei hateb?',
    },
  },
  {
    id: 'band-objectives',
    types: ['note'],
    label: { en: 'Objectives', cy: 'Amcanion' },
    prompt: {
      en: 'What exactly is the policy meant to achieve?',
      cy: 'Beth yn union yw bwriad y polisi?',
    },
  },
  {
    id: 'band-inputs',
    types: ['input'],
    label: { en: 'Inputs', cy: 'Mewnbynnau' },
    prompt: {
      en: 'What is spent, and by whom?',
      cy: 'Beth sy’n cael ei wario, a gan bwy?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What exactly is done?',
      cy: 'Beth yn union sy’n cael ei wneud?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output', 'reach'],
    label: { en: 'Outputs', cy: 'Allbynnau' },
    prompt: {
      en: 'What will it produce?',
      cy: 'Beth fydd yn ei gynhyrchu?',
    },
  },
  {
    id: 'band-outcomes',
    types: ['outcome', 'unintended-outcome'],
    label: { en: 'Outcomes', cy: 'Deilliannau' },
    prompt: {
      en: 'Which firms, workers or places change, and compared with what?',
      cy: 'Pa fusnesau, gweithwyr neu leoedd sy’n newid, ac o gymharu â beth?',
    },
  },
  {
    id: 'band-impacts',
    types: ['impact'],
    label: { en: 'Impacts', cy: 'Effeithiau' },
    prompt: {
      en: 'What is different for the local economy?',
      cy: 'Beth sy’n wahanol i’r economi leol?',
    },
  },
  {
    id: 'band-assumptions',
    placement: 'below',
    types: ['note', 'risk'],
    label: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
    prompt: {
      en: 'What must hold for each step to follow?',
      cy: 'Beth sydd raid bod yn wir i bob cam ddilyn?',
    },
  },
  {
    id: 'band-evidence',
    placement: 'below',
    types: ['note'],
    label: { en: 'Evidence', cy: 'Tystiolaeth' },
    prompt: {
      en: 'How would we know it worked?',
      cy: 'Sut byddem yn gwybod ei fod wedi gweithio?',
    },
  },
]
