import { logframeOffer } from './offers.js'
import type { Template } from './template.js'
import { type TemplateBand, templateTheory } from './template-theory.js'

/** Vocabulary, section 6, `logframe`. Its other columns are records: indicators, how they are verified, assumptions. */
export const logframe: Template = {
  ...logframeOffer,
  about: {
    en: 'For funders who ask for a logframe: goal, purpose, outputs, activities, each with indicators, means of verification and assumptions.',
    cy: 'I gyllidwyr sy’n gofyn am fframwaith rhesymegol: nod, pwrpas, allbynnau, gweithgareddau, pob un â dangosyddion a rhagdybiaethau.',
  },
  source:
    'After published logframe tables: their rows. Indicators, means of verification and assumptions are kept with each box and arrow. The questions are ours.',
  example: 'bus-to-work',
  theory: (language) => templateTheory({ id: 'logframe', language, bands: logframeBands, details: { flow: 'up' } }),
}

export const logframeBands: readonly TemplateBand[] = [
  {
    id: 'band-inputs',
    types: ['input'],
    label: { en: 'Inputs', cy: 'Mewnbynnau' },
    prompt: {
      en: 'What do the activities need?',
      cy: 'Beth sydd ei angen ar y gweithgareddau?',
    },
  },
  {
    id: 'band-activities',
    types: ['activity'],
    label: { en: 'Activities', cy: 'Gweithgareddau' },
    prompt: {
      en: 'What do we do to get each output?',
      cy: 'Beth ydym yn ei wneud i gael pob allbwn?',
    },
  },
  {
    id: 'band-outputs',
    types: ['output'],
    label: { en: 'Outputs', cy: 'Allbynnau' },
    prompt: {
      en: 'If we do these activities, what do we get? How will it be seen?',
      cy: 'Os gwnawn y gweithgareddau hyn, beth a gawn? Sut bydd i’w weld?',
    },
  },
  {
    id: 'band-purpose',
    types: ['outcome', 'unintended-outcome'],
    label: { en: 'Purpose', cy: 'Pwrpas' },
    prompt: {
      en: 'If we get these outputs, what changes? Where will the data come from?',
      cy: 'Os cawn yr allbynnau hyn, beth sy’n newid? O ble daw’r data?',
    },
  },
  {
    id: 'band-goal',
    types: ['impact'],
    label: { en: 'Goal', cy: 'Nod' },
    prompt: {
      en: 'What wider goal does the purpose serve?',
      cy: 'Pa nod ehangach mae’r pwrpas yn ei wasanaethu?',
    },
  },
]
