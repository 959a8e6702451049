import { magentaBookOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `magenta-book`. */
export const magentaBook: Template = {
  ...magentaBookOffer,
  about: {
    en: 'For policy in government: from what is spent to the aim it serves, with assumptions and outside factors.',
    cy: 'Ar gyfer polisi llywodraeth: o’r hyn sy’n cael ei wario i’r nod mae’n ei wasanaethu, gyda rhagdybiaethau a ffactorau allanol.',
  },
  source: 'After the theory of change in HM Treasury’s Magenta Book, as others describe it. The questions are ours.',
  example: 'home-insulation',
  theory: (language) => templateTheory({ id: 'magenta-book', language, bands: magentaBookBands }),
}

export const magentaBookBands: readonly TemplateBand[] = [
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
      en: 'What is done?',
      cy: 'Beth sy’n cael ei wneud?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output', 'reach'],
    label: { en: 'Outputs', cy: 'Allbynnau' },
    prompt: {
      en: 'What is delivered?',
      cy: 'Beth sy’n cael ei gyflawni?',
    },
  },
  {
    id: 'band-outcomes',
    types: ['outcome', 'unintended-outcome'],
    label: { en: 'Outcomes', cy: 'Deilliannau' },
    prompt: {
      en: 'What changes as a result? What unwanted effects could there be?',
      cy: 'Beth sy’n newid o ganlyniad? Pa effeithiau diangen allai fod?',
    },
  },
  {
    id: 'band-impacts',
    types: ['impact'],
    label: { en: 'Impacts', cy: 'Effeithiau' },
    prompt: {
      en: 'What policy aim does it serve?',
      cy: 'Pa nod polisi mae’n ei wasanaethu?',
    },
  },
  {
    id: 'band-assumptions',
    placement: 'below',
    types: ['note'],
    label: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
    prompt: {
      en: 'How does each step cause the next, and how strong is the evidence?',
      cy: 'Sut mae pob cam yn achosi’r nesaf, a pha mor gryf yw’r dystiolaeth?',
    },
  },
  {
    id: 'band-external-factors',
    placement: 'below',
    types: ['context-factor', 'risk'],
    label: { en: 'External factors', cy: 'Ffactorau allanol' },
    prompt: {
      en: 'What else could explain the change? What could go wrong?',
      cy: 'Beth arall allai esbonio’r newid? Beth allai fynd o’i le?',
    },
  },
]
