import type { ElementTypeEntry } from './element-type-entry.js'

export const risk = {
  id: 'risk',
  rank: null,
  causal: false,
  name: { en: 'Risk', cy: 'Risg' },
  definition: {
    en: 'Something that may happen and would break a step.',
    cy: 'Rhywbeth a allai ddigwydd ac a fyddai’n torri cam.',
  },
  question: {
    en: 'What could break this step?',
    cy: 'Beth allai dorri’r cam hwn?',
  },
  colours: {
    light: { edge: '#5c2c70', word: '#5c2c70', soft: '#eee3f2' },
    dark: { edge: '#a06fb8', word: '#c2a0d3', soft: '#302638' },
  },
  icon: [
    { d: 'M8 2 14.4 13.4H1.6Z', strokePx: 1.5 },
    { d: 'M8 6.4v3.2', strokePx: 1.6 },
    { d: 'M7.05 11.4a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0Z', fill: true },
  ],
} as const satisfies ElementTypeEntry
