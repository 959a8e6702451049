import type { ElementTypeEntry } from './element-type-entry.js'

export const mechanism = {
  id: 'mechanism',
  rank: 4,
  causal: true,
  name: { en: 'Mechanism', cy: 'Mecanwaith' },
  definition: {
    en: 'What people experience or reason that makes the outcome happen; not itself a counted result.',
    cy: 'Yr hyn y mae pobl yn ei brofi neu’n ei resymu sy’n peri i’r deilliant ddigwydd.',
  },
  question: {
    en: 'What do people think, feel or notice that makes the difference?',
    cy: 'Beth mae pobl yn ei feddwl, ei deimlo neu’n sylwi arno sy’n gwneud y gwahaniaeth?',
  },
  colours: {
    light: { edge: '#7c6600', word: '#655300', soft: '#f6efcf' },
    dark: { edge: '#ead673', word: '#e3d07a', soft: '#322c17' },
  },
  icon: [
    { d: 'M4.1 8a3.9 3.9 0 1 0 7.8 0a3.9 3.9 0 1 0 -7.8 0Z', strokePx: 1.9 },
    {
      d: 'M8 1.3v2.3M8 12.4v2.3M1.3 8h2.3M12.4 8h2.3M3.26 3.26l1.63 1.63M11.11 11.11l1.63 1.63M3.26 12.74l1.63-1.63M11.11 4.89l1.63-1.63',
      strokePx: 2.1,
    },
  ],
} as const satisfies ElementTypeEntry
