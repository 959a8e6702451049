import { actknowledgePathwayOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `actknowledge-pathway`: the goal at the top, worked downwards. */
export const actknowledgePathway: Template = {
  ...actknowledgePathwayOffer,
  about: {
    en: 'For working back from a goal: what must be in place for it, and for each of those, until you reach where you act.',
    cy: 'Ar gyfer gweithio’n ôl o nod: beth sydd raid bod yn ei le ar ei gyfer, ac ar gyfer pob un o’r rheini, nes cyrraedd lle rydych yn gweithredu.',
  },
  source:
    'After ActKnowledge’s outcomes pathway (Theory of Change Basics, 2012): its rows, the goal at the top. The questions are ours.',
  example: 'safe-homes',
  theory: (language) =>
    templateTheory({
      id: 'actknowledge-pathway',
      language,
      bands: actknowledgePathwayBands,
      details: { flow: 'up', ceiling: 'band-preconditions', scale: 'basis' },
    }),
}

export const actknowledgePathwayBands: readonly TemplateBand[] = [
  {
    id: 'band-interventions',
    types: ['activity', 'input'],
    label: { en: 'Interventions', cy: 'Ymyriadau' },
    prompt: {
      en: 'Where will we act?',
      cy: 'Ble byddwn yn gweithredu?',
    },
  },
  {
    id: 'band-early-outcomes',
    types: ['outcome', 'output'],
    term: 'short',
    label: { en: 'Early outcomes', cy: 'Deilliannau cynnar' },
    prompt: {
      en: 'What must be in place for each of those? What is true already?',
      cy: 'Beth sydd raid bod yn ei le ar gyfer pob un o’r rheini? Beth sy’n wir eisoes?',
    },
  },
  {
    id: 'band-preconditions',
    types: ['outcome', 'unintended-outcome'],
    term: 'medium',
    label: { en: 'Preconditions', cy: 'Rhagamodau' },
    prompt: {
      en: 'What must be in place for the goal, and is that list enough?',
      cy: 'Beth sydd raid bod yn ei le ar gyfer y nod, ac a yw’r rhestr yn ddigon?',
    },
  },
  {
    id: 'band-goal',
    types: ['impact', 'outcome'],
    label: { en: 'Long-term outcome', cy: 'Deilliant tymor hir' },
    prompt: {
      en: 'What is the long-term goal?',
      cy: 'Beth yw’r nod tymor hir?',
    },
  },
]
