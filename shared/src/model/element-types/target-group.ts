import type { ElementTypeEntry } from './element-type-entry.js'

export const targetGroup = {
  id: 'target-group',
  rank: 0,
  causal: false,
  name: { en: 'Target group', cy: 'Grŵp targed' },
  definition: {
    en: 'The people or bodies the work is for or aims to influence.',
    cy: 'Y bobl neu’r cyrff y mae’r gwaith ar eu cyfer neu’n ceisio dylanwadu arnynt.',
  },
  question: {
    en: 'Who is it for?',
    cy: 'Ar gyfer pwy mae hyn?',
  },
  colours: {
    light: { edge: '#6a7ea8', word: '#42557f', soft: '#e7ebf3' },
    dark: { edge: '#8b9fce', word: '#a5b5dc', soft: '#272d3d' },
  },
  icon: [
    { d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Z', strokePx: 1.5 },
    { d: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z', fill: true },
  ],
} as const satisfies ElementTypeEntry
