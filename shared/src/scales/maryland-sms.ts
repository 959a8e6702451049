import { listedValue, numbered, numberOf, refuseUnlisted } from './listed.js'
import { pillLevel } from './pill-level.js'
import type { Scale } from './scale.js'

const name = { en: 'Maryland scientific methods scale', cy: 'Graddfa dulliau gwyddonol Maryland' }
const values = numbered(
  1,
  5,
  (value) => ({ en: `Maryland scale ${value} of 5`, cy: `graddfa Maryland ${value} o 5` }),
  {
    1: {
      en: 'compared across groups, or before and after, without controls',
      cy: 'cymharu grwpiau, neu cyn ac ar ôl, heb newidynnau rheoli',
    },
    2: { en: 'the same with adequate controls', cy: 'yr un peth gyda newidynnau rheoli digonol' },
    3: {
      en: 'before and after with a comparison group, such as difference-in-differences or matching',
      cy: 'cyn ac ar ôl gyda grŵp cymharu, fel gwahaniaeth mewn gwahaniaethau neu baru',
    },
    4: {
      en: 'as good as random, such as an instrumental variable or regression discontinuity',
      cy: 'cystal ag ar hap, fel newidyn offerynnol neu ddiffyg parhad atchweliad',
    },
    5: { en: 'randomised trial', cy: 'treial ar hap' },
  },
)

/** Method of one study. Source: What Works Growth, guide to scoring the evidence. */
export const marylandSms: Scale = {
  id: 'maryland-sms',
  name,
  rates: { en: 'The method of one study.', cy: 'Dull un astudiaeth.' },
  source: {
    en: 'What Works Centre for Local Economic Growth: guide to scoring the evidence (2016)',
    cy: 'What Works Centre for Local Economic Growth: canllaw i sgorio’r dystiolaeth (2016)',
  },
  values,
  variants: [],
  saysNoEffect: true,
  refuse: refuseUnlisted(values, name),
  mark: (rating, language) => {
    const rank = numberOf(values, rating)
    const found = listedValue(values, rating)
    if (rank === null || found === undefined) return undefined
    return { level: pillLevel(rank), text: `SMS ${rank}`, name: found.name[language] }
  },
  strength: (rating) => numberOf(values, rating),
}
