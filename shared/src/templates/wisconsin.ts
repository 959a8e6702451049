import { wisconsinOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `wisconsin`. Activities and participation are both outputs in this model. */
export const wisconsin: Template = {
  ...wisconsinOffer,
  about: {
    en: 'For extension, health and community work: what you invest, whom you reach, and what people learn, then do, then live in.',
    cy: 'Ar gyfer gwaith estyn allan, iechyd a chymuned: beth a fuddsoddwch, pwy a gyrhaeddwch, a’r hyn y mae pobl yn ei ddysgu, yna’n ei wneud.',
  },
  source:
    'After the University of Wisconsin-Extension’s logic model: its parts, with activities and participation both as outputs. The questions are ours.',
  example: 'cooking-together',
  theory: (language) => templateTheory({ id: 'wisconsin', language, bands: wisconsinBands }),
}

export const wisconsinBands: readonly TemplateBand[] = [
  {
    id: 'band-situation',
    placement: 'above',
    types: ['situation', 'target-group'],
    label: { en: 'Situation and priorities', cy: 'Sefyllfa a blaenoriaethau' },
    prompt: {
      en: 'What is the need, and who says so?',
      cy: 'Beth yw’r angen, a phwy sy’n dweud hynny?',
    },
  },
  {
    id: 'band-inputs',
    types: ['input'],
    label: { en: 'Inputs', cy: 'Mewnbynnau' },
    prompt: {
      en: 'What do we invest?',
      cy: 'Beth ydym yn ei fuddsoddi?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity', 'output'],
    label: { en: 'Outputs: activities', cy: 'Allbynnau: gweithgareddau' },
    prompt: {
      en: 'What do we do?',
      cy: 'Beth ydym yn ei wneud?',
    },
  },
  {
    id: 'band-participation',
    types: ['reach', 'output'],
    label: { en: 'Outputs: participation', cy: 'Allbynnau: cyfranogiad' },
    prompt: {
      en: 'Whom do we reach?',
      cy: 'Pwy ydym yn ei gyrraedd?',
    },
  },
  {
    id: 'band-short-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'short',
    label: { en: 'Short: learning', cy: 'Byr: dysgu' },
    prompt: {
      en: 'What will people learn?',
      cy: 'Beth fydd pobl yn ei ddysgu?',
    },
  },
  {
    id: 'band-medium-outcomes',
    types: ['outcome', 'unintended-outcome'],
    term: 'medium',
    label: { en: 'Medium: action', cy: 'Canolig: gweithredu' },
    prompt: {
      en: 'What will people then do?',
      cy: 'Beth fydd pobl yn ei wneud wedyn?',
    },
  },
  {
    id: 'band-long-outcomes',
    types: ['impact', 'outcome'],
    term: 'long',
    label: { en: 'Long: conditions', cy: 'Hir: amodau' },
    prompt: {
      en: 'What conditions will change?',
      cy: 'Pa amodau fydd yn newid?',
    },
  },
  {
    id: 'band-assumptions',
    placement: 'below',
    types: ['note'],
    label: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
    prompt: {
      en: 'What do we believe about how it will work?',
      cy: 'Beth ydym yn ei gredu am sut y bydd yn gweithio?',
    },
  },
  {
    id: 'band-external-factors',
    placement: 'below',
    types: ['context-factor', 'risk'],
    label: { en: 'External factors', cy: 'Ffactorau allanol' },
    prompt: {
      en: 'What outside us could help or hinder?',
      cy: 'Beth y tu allan i ni allai helpu neu rwystro?',
    },
  },
]
