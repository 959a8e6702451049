import type { ElementTypeEntry } from './element-type-entry.js'

export const input = {
  id: 'input',
  rank: 1,
  causal: true,
  name: { en: 'Input', cy: 'Mewnbwn' },
  definition: {
    en: 'What is put in: money, people, partners, materials.',
    cy: 'Yr hyn a roddir i mewn: arian, pobl, partneriaid, deunyddiau.',
  },
  question: {
    en: 'What do you put in?',
    cy: 'Beth ydych chi’n ei roi i mewn?',
  },
  colours: {
    light: { edge: '#2b62a0', word: '#28588f', soft: '#e1ebf5' },
    dark: { edge: '#5b96d6', word: '#86b3e4', soft: '#1f2c3c' },
  },
  icon: [
    {
      d: 'M2.5 4.3c0-1.2 2.5-2.05 5.5-2.05s5.5.85 5.5 2.05S11 6.35 8 6.35 2.5 5.5 2.5 4.3ZM2.5 4.3v3.8c0 1.2 2.5 2.05 5.5 2.05s5.5-.85 5.5-2.05V4.3M2.5 8.1v3.6c0 1.2 2.5 2.05 5.5 2.05s5.5-.85 5.5-2.05V8.1',
      strokePx: 1.5,
    },
  ],
} as const satisfies ElementTypeEntry
