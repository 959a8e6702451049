import { listedValue, numbered, numberOf, refuseUnlisted } from './listed.js'
import { pillLevel } from './pill-level.js'
import type { Scale } from './scale.js'

const name = { en: 'EEF padlocks', cy: 'Cloeon clap EEF' }
const values = numbered(0, 5, (value) => ({ en: `${value} of 5 padlocks`, cy: `${value} o 5 clo clap` }))
const refuse = refuseUnlisted(values, name)

const variants: Scale['variants'] = [
  {
    id: 'trial',
    name: { en: 'Security of one trial’s result', cy: 'Sicrwydd canlyniad un treial' },
    short: { en: 'EEF trial rating', cy: 'gradd treial EEF' },
    meanings: {
      0: { en: 'very low security', cy: 'sicrwydd isel iawn' },
      5: { en: 'very high security', cy: 'sicrwydd uchel iawn' },
    },
  },
  {
    id: 'toolkit',
    name: { en: 'Evidence for an approach, from the Toolkit', cy: 'Tystiolaeth am ddull, o’r Pecyn Cymorth' },
    short: { en: 'EEF Toolkit rating', cy: 'gradd Pecyn Cymorth EEF' },
    meanings: {
      1: { en: 'very limited evidence', cy: 'tystiolaeth gyfyngedig iawn' },
      2: { en: 'limited evidence', cy: 'tystiolaeth gyfyngedig' },
      3: { en: 'moderate evidence', cy: 'tystiolaeth gymedrol' },
      4: { en: 'extensive evidence', cy: 'tystiolaeth helaeth' },
      5: { en: 'very extensive evidence', cy: 'tystiolaeth helaeth iawn' },
    },
  },
]

/** Two ratings of the EEF share the padlock; `Rating.of` says which. Source: EEF evaluation and Toolkit pages. */
export const eefPadlocks: Scale = {
  id: 'eef-padlocks',
  name,
  rates: {
    en: 'How secure the result of one trial is, or how strong the evidence for an approach is in the Toolkit.',
    cy: 'Pa mor sicr yw canlyniad un treial, neu pa mor gryf yw’r dystiolaeth am ddull yn y Pecyn Cymorth.',
  },
  source: {
    en: 'Education Endowment Foundation: evaluation security rating and Teaching and Learning Toolkit',
    cy: 'Education Endowment Foundation: gradd sicrwydd gwerthusiadau a’r Teaching and Learning Toolkit',
  },
  values,
  variants,
  saysNoEffect: true,
  refuse: (rating) => {
    if (rating.of === undefined || variants.some(({ id }) => id === rating.of)) return refuse(rating)
    return {
      en: 'Padlocks are given to a trial or in the Toolkit. Choose which.',
      cy: 'Rhoddir cloeon clap i dreial neu yn y Pecyn Cymorth. Dewiswch pa un.',
    }
  },
  mark: (rating, language) => {
    const value = listedValue(values, rating)
    const rank = numberOf(values, rating)
    if (value === undefined || rank === null) return undefined
    const variant = variants.find(({ id }) => id === rating.of)
    return {
      level: pillLevel(rank),
      icon: rank === 0 ? 'm-padlock-open' : 'm-padlock',
      text: `${rank}`,
      name: variant === undefined ? value.name[language] : `${value.name[language]}, ${variant.short[language]}`,
    }
  },
  strength: (rating) => numberOf(values, rating),
}
