import { OURS } from '../bilingual.js'
import type { Check } from '../check.js'

const MOST_CHARACTERS = 140
/** More words than this; also what counts as long for the criterion of being understandable. */
export const MOST_WORDS = 25

/** A label that is a paragraph. */
export const labelLong: Check = {
  id: 'label-long',
  level: 'question',
  family: 'wording',
  title: { en: 'Long label', cy: 'Label hir' },
  why: {
    en: 'A label that is read at a glance is remembered. Can the rest go into the description?',
    cy: 'Cofir label a ddarllenir ar gip. A all y gweddill fynd i’r disgrifiad?',
  },
  source: OURS,
  find: ({ elements, labels }) =>
    elements.flatMap(({ id }) => {
      const label = labels.get(id)
      if (label === null || label === undefined) return []
      const characters = [...label].length
      const words = wordCount(label)
      if (characters <= MOST_CHARACTERS && words <= MOST_WORDS) return []
      return [
        {
          ids: [id],
          message: {
            en: `The label has ${words} ${words === 1 ? 'word' : 'words'}, ${characters} characters.`,
            cy: `Mae gan y label ${words} gair, ${characters} nod.`,
          },
          write: 'label',
        },
      ]
    }),
}

export function wordCount(label: string): number {
  return label === '' ? 0 : label.split(' ').length
}
