import { resultsChainOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `results-chain`. */
export const resultsChain: Template = {
  ...resultsChainOffer,
  about: {
    en: 'For one strategy at a time: result after result until it reaches what you protect. Common in conservation.',
    cy: 'Ar gyfer un strategaeth ar y tro: canlyniad ar ôl canlyniad nes cyrraedd yr hyn rydych yn ei warchod. Cyffredin ym maes cadwraeth.',
  },
  source: 'After the results chains of Conservation by Design. The questions are ours.',
  example: 'river-meadows',
  theory: (language) => templateTheory({ id: 'results-chain', language, bands: resultsChainBands }),
}

export const resultsChainBands: readonly TemplateBand[] = [
  {
    id: 'band-scope',
    placement: 'above',
    types: ['situation', 'target-group', 'context-factor'],
    label: { en: 'Scope', cy: 'Cwmpas' },
    prompt: {
      en: 'Where, and for what or whom? What are we leaving out?',
      cy: 'Ble, ac i beth neu bwy? Beth ydym yn ei adael allan?',
    },
  },
  {
    id: 'band-strategy',
    types: ['activity', 'input'],
    label: { en: 'Strategy', cy: 'Strategaeth' },
    prompt: {
      en: 'What do we do?',
      cy: 'Beth ydym yn ei wneud?',
    },
  },
  {
    id: 'band-first-results',
    types: ['output', 'reach', 'outcome'],
    term: 'short',
    label: { en: 'First results', cy: 'Canlyniadau cyntaf' },
    prompt: {
      en: 'If we do this, what happens first?',
      cy: 'Os gwnawn ni hyn, beth sy’n digwydd gyntaf?',
    },
  },
  {
    id: 'band-next-results',
    types: ['outcome', 'unintended-outcome'],
    term: 'medium',
    label: { en: 'Intermediate results', cy: 'Canlyniadau canolradd' },
    prompt: {
      en: 'Then what? Is each arrow cause, not only time?',
      cy: 'Yna beth? Ai achos yw pob saeth, nid amser yn unig?',
    },
  },
  {
    id: 'band-threats',
    types: ['outcome', 'unintended-outcome'],
    term: 'long',
    label: { en: 'Threat reduction', cy: 'Lleihau bygythiadau' },
    prompt: {
      en: 'Which threat becomes less?',
      cy: 'Pa fygythiad sy’n lleihau?',
    },
  },
  {
    id: 'band-target',
    types: ['impact'],
    label: { en: 'Target', cy: 'Targed' },
    prompt: {
      en: 'Does it reach what we protect?',
      cy: 'A yw’n cyrraedd yr hyn rydym yn ei warchod?',
    },
  },
  {
    id: 'band-wellbeing',
    types: ['impact'],
    label: { en: 'Human wellbeing', cy: 'Lles pobl' },
    prompt: {
      en: 'What does that do for people?',
      cy: 'Beth mae hynny’n ei wneud i bobl?',
    },
  },
]
