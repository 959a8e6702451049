import type { ElementTypeEntry } from './element-type-entry.js'

export const impact = {
  id: 'impact',
  rank: 8,
  causal: true,
  name: { en: 'Impact', cy: 'Effaith' },
  definition: {
    en: 'The lasting, wider change the work contributes to.',
    cy: 'Y newid parhaol, ehangach y mae’r gwaith yn cyfrannu ato.',
  },
  question: {
    en: 'What lasting change does this contribute to?',
    cy: 'At ba newid parhaol mae hyn yn cyfrannu?',
  },
  colours: {
    light: { edge: '#c2431a', word: '#a33713', soft: '#fae2d9' },
    dark: { edge: '#ee7c52', word: '#f39776', soft: '#3b241b' },
  },
  icon: [
    {
      d: 'M4.3 1.3c.4 0 .75.3.75.75v.5h8c.7 0 1 .8.6 1.3L11.7 6.3l1.95 2.45c.4.5.1 1.3-.6 1.3h-8v4.2a.75.75 0 0 1-1.5 0V2.05c0-.4.3-.75.75-.75Z',
      fill: true,
    },
  ],
} as const satisfies ElementTypeEntry
