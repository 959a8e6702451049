import { youthInvestmentFundOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `youth-investment-fund`, at the level of one provider. */
export const youthInvestmentFund: Template = {
  ...youthInvestmentFundOffer,
  about: {
    en: 'For youth work: what young people do and feel, what follows for them, and what lasts. No provider has to show every box.',
    cy: 'Ar gyfer gwaith ieuenctid: beth mae pobl ifanc yn ei wneud a’i deimlo, beth sy’n dilyn, a beth sy’n para. Nid oes angen pob blwch.',
  },
  source: 'After the Youth Investment Fund’s theory of change for its grantees: its columns. The questions are ours.',
  example: 'youth-radio',
  theory: (language) => templateTheory({ id: 'youth-investment-fund', language, bands: youthInvestmentFundBands }),
}

export const youthInvestmentFundBands: readonly TemplateBand[] = [
  {
    id: 'band-activities',
    types: ['activity', 'input', 'output'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What are young people doing here?',
      cy: 'Beth mae pobl ifanc yn ei wneud yma?',
    },
  },
  {
    id: 'band-mechanisms',
    types: ['mechanism'],
    label: { en: 'Mechanisms of change', cy: 'Mecanweithiau newid' },
    prompt: {
      en: 'What do they feel while doing it?',
      cy: 'Beth maen nhw’n ei deimlo wrth ei wneud?',
    },
  },
  {
    id: 'band-outcomes',
    types: ['outcome', 'unintended-outcome'],
    label: { en: 'Intermediate outcomes', cy: 'Deilliannau canolradd' },
    prompt: {
      en: 'What values, attitudes, knowledge, skills or behaviour follow?',
      cy: 'Pa werthoedd, agweddau, gwybodaeth, sgiliau neu ymddygiad sy’n dilyn?',
    },
  },
  {
    id: 'band-impacts',
    types: ['impact'],
    label: { en: 'Impacts', cy: 'Effeithiau' },
    prompt: {
      en: 'What lasts?',
      cy: 'Beth sy’n para?',
    },
  },
]
