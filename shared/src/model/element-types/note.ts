import type { ElementTypeEntry } from './element-type-entry.js'

export const note = {
  id: 'note',
  rank: null,
  causal: false,
  name: { en: 'Note', cy: 'Nodyn' },
  definition: {
    en: 'Text on the diagram that is not part of the theory.',
    cy: 'Testun ar y diagram nad yw’n rhan o’r ddamcaniaeth.',
  },
  question: {
    en: 'What should people know?',
    cy: 'Beth ddylai pobl ei wybod?',
  },
  colours: {
    light: { edge: '#8b7f3c', word: '#645b28', soft: '#fbf4d8' },
    dark: { edge: '#b5aa62', word: '#c4ba7a', soft: '#2d2a1c' },
  },
  icon: [{ d: 'M3 2h10v7.8L9.3 14H3ZM13 9.8H9.3V14M5.6 5.2h4.8M5.6 7.9h2.6', strokePx: 1.5 }],
} as const satisfies ElementTypeEntry
