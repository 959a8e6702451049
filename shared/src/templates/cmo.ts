import { cmoOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `cmo`: each row a configuration of context, mechanism and outcome. */
export const cmo: Template = {
  ...cmoOffer,
  about: {
    en: 'For realist evaluation: in this context, this offer sets off this response, and that brings this outcome.',
    cy: 'Ar gyfer gwerthuso realaidd: yn y cyd-destun hwn, mae’r cynnig hwn yn ennyn yr ymateb hwn, a hynny’n dod â’r deilliant hwn.',
  },
  source:
    'After Pawson and Tilley’s configurations of context, mechanism (resource and reasoning) and outcome. The questions are ours.',
  example: 'street-lighting',
  theory: (language) => templateTheory({ id: 'cmo', language, bands: cmoBands }),
}

export const cmoBands: readonly TemplateBand[] = [
  {
    id: 'band-context',
    types: ['context-factor', 'target-group', 'situation'],
    label: { en: 'Context', cy: 'Cyd-destun' },
    prompt: {
      en: 'For whom, where and when? In which contexts would it not?',
      cy: 'I bwy, ble a phryd? Ym mha gyd-destunau na fyddai?',
    },
  },
  {
    id: 'band-resource',
    types: ['activity', 'input'],
    label: { en: 'Mechanism: resource', cy: 'Mecanwaith: adnodd' },
    prompt: {
      en: 'What does the programme offer?',
      cy: 'Beth mae’r rhaglen yn ei gynnig?',
    },
  },
  {
    id: 'band-reasoning',
    types: ['mechanism'],
    label: { en: 'Mechanism: reasoning', cy: 'Mecanwaith: ymresymu' },
    prompt: {
      en: 'How do people respond to it?',
      cy: 'Sut mae pobl yn ymateb iddo?',
    },
  },
  {
    id: 'band-outcome',
    types: ['outcome', 'impact', 'unintended-outcome'],
    label: { en: 'Outcome', cy: 'Deilliant' },
    prompt: {
      en: 'What follows?',
      cy: 'Beth sy’n dilyn?',
    },
  },
]
