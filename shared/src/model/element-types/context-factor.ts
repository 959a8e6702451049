import type { ElementTypeEntry } from './element-type-entry.js'

export const contextFactor = {
  id: 'context-factor',
  rank: null,
  causal: false,
  name: { en: 'Context', cy: 'Cyd-destun' },
  definition: {
    en: 'Something outside the programme’s control that helps or hinders.',
    cy: 'Rhywbeth y tu hwnt i reolaeth y rhaglen sy’n helpu neu’n rhwystro.',
  },
  question: {
    en: 'What outside the work helps or hinders it?',
    cy: 'Beth y tu allan i’r gwaith sy’n ei helpu neu’n ei rwystro?',
  },
  colours: {
    light: { edge: '#8b8376', word: '#645d52', soft: '#efece6' },
    dark: { edge: '#8d8577', word: '#bcb4a6', soft: '#2e2b26' },
  },
  icon: [{ d: 'M4.4 12.5a2.9 2.9 0 0 1-.3-5.78 4.1 4.1 0 0 1 7.9-.32 3.08 3.08 0 0 1-.3 6.1Z', strokePx: 1.5 }],
} as const satisfies ElementTypeEntry
