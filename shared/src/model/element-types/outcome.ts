import type { ElementTypeEntry } from './element-type-entry.js'

export const outcome = {
  id: 'outcome',
  rank: null,
  causal: true,
  name: { en: 'Outcome', cy: 'Deilliant' },
  definition: {
    en: 'A change in people, bodies or conditions.',
    cy: 'Newid mewn pobl, cyrff neu amodau.',
  },
  question: {
    en: 'Who or what changes, and how?',
    cy: 'Pwy neu beth sy’n newid, a sut?',
  },
  colours: {
    light: { edge: '#c97412', word: '#8b4d04', soft: '#fbead3' },
    dark: { edge: '#e09238', word: '#f0b069', soft: '#382a18' },
  },
  icon: [
    {
      d: 'M1.5 14.25v-3.2c0-.4.3-.7.7-.7h3.4V7.2c0-.4.3-.7.7-.7h3.5V3.3c0-.4.3-.7.7-.7h3.3c.4 0 .7.3.7.7v10.95c0 .1-.1.25-.25.25H1.75a.25.25 0 0 1-.25-.25Z',
      fill: true,
    },
  ],
} as const satisfies ElementTypeEntry
