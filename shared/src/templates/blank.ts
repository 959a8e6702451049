import { blankOffer } from './offers.js'
import type { Template } from './template.js'
import { templateTheory } from './template-theory.js'

export const blank: Template = {
  ...blankOffer,
  about: {
    en: 'An empty map. Add columns when you need them.',
    cy: 'Map gwag. Ychwanegwch golofnau pan fydd eu hangen.',
  },
  source: 'Ours.',
  example: 'reading-buddies',
  theory: (language) => templateTheory({ id: 'blank', language, bands: [] }),
}
