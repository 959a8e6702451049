import { mayneComBOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `mayne-com-b`. */
export const mayneComB: Template = {
  ...mayneComBOffer,
  about: {
    en: 'For work that changes behaviour: what must reach whom, which capability, opportunity or motivation is missing, and what they then do.',
    cy: 'Ar gyfer gwaith sy’n newid ymddygiad: beth sydd raid cyrraedd pwy, pa allu, cyfle neu gymhelliant sydd ar goll, a beth a wnânt wedyn.',
  },
  source:
    'After John Mayne’s useful theory of change model with COM-B (2016): its steps. The spheres are how we read it, and the questions are ours.',
  example: 'handwashing',
  theory: (language) =>
    templateTheory({ id: 'mayne-com-b', language, bands: mayneComBBands, details: { ceiling: 'band-behaviour' } }),
}

export const mayneComBBands: readonly TemplateBand[] = [
  {
    id: 'band-activities',
    types: ['activity', 'input'],
    sphere: 'control',
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What do we do?',
      cy: 'Beth ydym yn ei wneud?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output'],
    sphere: 'control',
    label: { en: 'Goods and services', cy: 'Nwyddau a gwasanaethau' },
    prompt: {
      en: 'What do people get from us?',
      cy: 'Beth mae pobl yn ei gael gennym?',
    },
  },
  {
    id: 'band-reach',
    types: ['reach'],
    sphere: 'influence',
    label: { en: 'Reach and reaction', cy: 'Cyrhaeddiad ac ymateb' },
    prompt: {
      en: 'Who must get it, and how must they react?',
      cy: 'Pwy sydd raid ei gael, a sut mae’n rhaid iddynt ymateb?',
    },
  },
  {
    id: 'band-capacity',
    types: ['outcome', 'mechanism'],
    term: 'short',
    sphere: 'influence',
    label: { en: 'Capacity changes', cy: 'Newidiadau gallu' },
    prompt: {
      en: 'What capability, opportunity or motivation is missing?',
      cy: 'Pa allu, cyfle neu gymhelliant sydd ar goll?',
    },
  },
  {
    id: 'band-behaviour',
    types: ['outcome', 'unintended-outcome'],
    term: 'medium',
    sphere: 'influence',
    label: { en: 'Behaviour changes', cy: 'Newidiadau ymddygiad' },
    prompt: {
      en: 'What will they do differently?',
      cy: 'Beth a wnânt yn wahanol?',
    },
  },
  {
    id: 'band-benefits',
    types: ['outcome', 'unintended-outcome'],
    term: 'long',
    sphere: 'interest',
    label: { en: 'Direct benefits', cy: 'Buddion uniongyrchol' },
    prompt: {
      en: 'Who gains at once?',
      cy: 'Pwy sy’n elwa ar unwaith?',
    },
  },
  {
    id: 'band-wellbeing',
    types: ['impact'],
    sphere: 'interest',
    label: { en: 'Wellbeing changes', cy: 'Newidiadau lles' },
    prompt: {
      en: 'What is better for good?',
      cy: 'Beth sy’n well am byth?',
    },
  },
  {
    id: 'band-external-influences',
    placement: 'below',
    types: ['context-factor', 'risk'],
    label: { en: 'External influences', cy: 'Dylanwadau allanol' },
    prompt: {
      en: 'What else bears on each step?',
      cy: 'Beth arall sy’n effeithio ar bob cam?',
    },
  },
  {
    id: 'band-unanticipated',
    placement: 'below',
    types: ['unintended-outcome'],
    label: { en: 'Unanticipated effects', cy: 'Effeithiau nas rhagwelwyd' },
    prompt: {
      en: 'What might follow that nobody aims for?',
      cy: 'Beth allai ddilyn nad oes neb yn anelu ato?',
    },
  },
]
