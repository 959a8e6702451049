import type { ElementTypeEntry } from './element-type-entry.js'

export const unintendedOutcome = {
  id: 'unintended-outcome',
  rank: null,
  causal: true,
  name: { en: 'Unintended', cy: 'Anfwriadol' },
  definition: {
    en: 'A change nobody aims for, good or bad.',
    cy: 'Newid nad oes neb yn anelu ato, da neu ddrwg.',
  },
  question: {
    en: 'What else might happen that nobody aims for?',
    cy: 'Beth arall allai ddigwydd nad oes neb yn anelu ato?',
  },
  colours: {
    light: { edge: '#b2528f', word: '#8b3f73', soft: '#f6e4f0' },
    dark: { edge: '#e6a3cf', word: '#e3a3ce', soft: '#37242f' },
  },
  icon: [
    { d: 'M1.8 4.5h3.7c4.2 0 2.6 7.2 7.9 7.2M10.9 9l2.8 2.7-2.8 2.7', strokePx: 1.5 },
    { d: 'M8.3 4.5h5.9', strokePx: 1.5, dash: '1.6 2.6' },
  ],
} as const satisfies ElementTypeEntry
