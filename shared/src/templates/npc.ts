import { npcOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `npc`: ten steps, drawn as four columns and what surrounds them. */
export const npc: Template = {
  ...npcOffer,
  about: {
    en: 'For charities: start from the people and the impact, find the outcomes that come first, then how people must experience the work.',
    cy: 'I elusennau: dechrau o’r bobl a’r effaith, canfod y deilliannau sy’n dod gyntaf, yna sut mae’n rhaid i bobl brofi’r gwaith.',
  },
  source:
    'After NPC’s ten steps to a theory of change (Noble, 2019): the steps that are drawn. The questions are ours.',
  example: 'hospital-visits',
  theory: (language) => templateTheory({ id: 'npc', language, bands: npcBands }),
}

export const npcBands: readonly TemplateBand[] = [
  {
    id: 'band-situation',
    placement: 'above',
    types: ['situation', 'target-group'],
    label: { en: 'Situation and target groups', cy: 'Sefyllfa a grwpiau targed' },
    prompt: {
      en: 'What is the issue, and whom can we help or influence most?',
      cy: 'Beth yw’r mater, a phwy allwn ni ei helpu neu ddylanwadu arno fwyaf?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity', 'input', 'output'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What do we do?',
      cy: 'Beth ydym yn ei wneud?',
    },
  },
  {
    id: 'band-mechanisms',
    types: ['mechanism'],
    label: { en: 'Change mechanisms', cy: 'Mecanweithiau newid' },
    prompt: {
      en: 'How do people need to experience it for it to work?',
      cy: 'Sut mae angen i bobl ei brofi er mwyn iddo weithio?',
    },
  },
  {
    id: 'band-outcomes',
    types: ['outcome', 'unintended-outcome'],
    label: { en: 'Outcomes', cy: 'Deilliannau' },
    prompt: {
      en: 'What short-term changes come first?',
      cy: 'Pa newidiadau tymor byr sy’n dod gyntaf?',
    },
  },
  {
    id: 'band-impact',
    types: ['impact'],
    label: { en: 'Impact', cy: 'Effaith' },
    prompt: {
      en: 'What lasting change?',
      cy: 'Pa newid parhaol?',
    },
  },
  {
    id: 'band-enabling-factors',
    placement: 'below',
    types: ['context-factor'],
    label: { en: 'Stakeholders and enabling factors', cy: 'Rhanddeiliaid a ffactorau galluogi' },
    prompt: {
      en: 'Who and what else matters?',
      cy: 'Pwy a beth arall sy’n bwysig?',
    },
  },
  {
    id: 'band-assumptions',
    placement: 'below',
    types: ['note', 'risk'],
    label: { en: 'Assumptions', cy: 'Rhagdybiaethau' },
    prompt: {
      en: 'What worries us?',
      cy: 'Beth sy’n ein poeni?',
    },
  },
]
