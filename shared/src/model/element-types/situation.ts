import type { ElementTypeEntry } from './element-type-entry.js'

export const situation = {
  id: 'situation',
  rank: 0,
  causal: false,
  name: { en: 'Situation', cy: 'Sefyllfa' },
  definition: {
    en: 'The problem or need that calls for action, and for whom.',
    cy: 'Y broblem neu’r angen sy’n galw am weithredu, ac i bwy.',
  },
  question: {
    en: 'What is the problem, for whom, and who says so?',
    cy: 'Beth yw’r broblem, i bwy, a phwy sy’n dweud hynny?',
  },
  colours: {
    light: { edge: '#6c747f', word: '#4b535e', soft: '#eceef1' },
    dark: { edge: '#98a1ad', word: '#b3bac4', soft: '#2b3036' },
  },
  icon: [
    {
      d: 'M8 1.25a5 5 0 0 0-5 5c0 3.4 3.3 6.3 4.5 8.2a.6.6 0 0 0 1 0C9.7 12.55 13 9.65 13 6.25a5 5 0 0 0-5-5Zm0 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
      fill: true,
    },
  ],
} as const satisfies ElementTypeEntry
