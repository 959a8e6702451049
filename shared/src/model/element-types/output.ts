import type { ElementTypeEntry } from './element-type-entry.js'

export const output = {
  id: 'output',
  rank: 3,
  causal: true,
  name: { en: 'Output', cy: 'Allbwn' },
  definition: {
    en: 'What the activity directly produces, countable.',
    cy: 'Yr hyn y mae’r gweithgaredd yn ei gynhyrchu’n uniongyrchol, y gellir ei gyfrif.',
  },
  question: {
    en: 'What will exist that can be counted?',
    cy: 'Beth fydd yn bodoli y gellir ei gyfrif?',
  },
  colours: {
    light: { edge: '#147a4c', word: '#14694b', soft: '#ddf1e8' },
    dark: { edge: '#5fd093', word: '#6fd09d', soft: '#1b3229' },
  },
  icon: [{ d: 'M8 1.7 13.6 4.8v6.4L8 14.3 2.4 11.2V4.8ZM2.6 4.9 8 7.9l5.4-3M8 7.9v6.3', strokePx: 1.5 }],
} as const satisfies ElementTypeEntry
