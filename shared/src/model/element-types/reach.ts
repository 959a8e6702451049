import type { ElementTypeEntry } from './element-type-entry.js'

export const reach = {
  id: 'reach',
  rank: 3,
  causal: true,
  name: { en: 'Reach', cy: 'Cyrhaeddiad' },
  definition: {
    en: 'Who receives or takes part, and how they first react.',
    cy: 'Pwy sy’n derbyn neu’n cymryd rhan, a sut maent yn ymateb gyntaf.',
  },
  question: {
    en: 'Who takes part?',
    cy: 'Pwy sy’n cymryd rhan?',
  },
  colours: {
    light: { edge: '#17868f', word: '#0f676e', soft: '#dcf0f0' },
    dark: { edge: '#45b8bf', word: '#66c6cc', soft: '#1a3133' },
  },
  icon: [
    {
      d: 'M5.6 2.4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM1 13.1c0-2.7 2-4.5 4.6-4.5s4.6 1.8 4.6 4.5c0 .4-.3.7-.7.7H1.7c-.4 0-.7-.3-.7-.7Z',
      fill: true,
    },
    { d: 'M10.7 3.1a2.15 2.15 0 0 1 0 4.2M12.3 9.3c1.6.7 2.6 2.1 2.6 4', strokePx: 1.5 },
  ],
} as const satisfies ElementTypeEntry
