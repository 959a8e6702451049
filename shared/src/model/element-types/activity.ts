import type { ElementTypeEntry } from './element-type-entry.js'

export const activity = {
  id: 'activity',
  rank: 2,
  causal: true,
  name: { en: 'Activity', cy: 'Gweithgaredd' },
  definition: {
    en: 'What the programme does with its inputs.',
    cy: 'Yr hyn y mae’r rhaglen yn ei wneud â’i mewnbynnau.',
  },
  question: {
    en: 'What will you do?',
    cy: 'Beth fyddwch chi’n ei wneud?',
  },
  colours: {
    light: { edge: '#2b88ba', word: '#1d688f', soft: '#dff0f8' },
    dark: { edge: '#5ab7e4', word: '#7cc7ec', soft: '#1b3039' },
  },
  icon: [
    { d: 'M3.5 2.9v10.2c0 1 1.05 1.6 1.9 1.1l8.3-5.1a1.3 1.3 0 0 0 0-2.2L5.4 1.8c-.85-.5-1.9.1-1.9 1.1Z', fill: true },
  ],
} as const satisfies ElementTypeEntry
