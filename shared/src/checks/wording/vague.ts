import type { Check } from '../check.js'
import { isResult } from '../facts/is-result.js'
import { wordCount } from './label-long.js'

/** Words that say that something gets better, and not what. The list is ours. */
const VAGUE = new Set([
  'improved',
  'improve',
  'improves',
  'improvement',
  'better',
  'enhanced',
  'enhance',
  'increased',
  'strengthened',
  'effective',
  'raised',
  'awareness',
  'promote',
  'empowered',
])
const ENOUGH_WORDS = 5

/** A change in so few words that nobody could tell whether it has happened. */
export const vague: Check = {
  id: 'vague',
  level: 'question',
  family: 'wording',
  title: { en: 'Vague', cy: 'Amwys' },
  why: {
    en: 'Say who changes, and how, so that one could tell whether it has happened.',
    cy: 'Dywedwch pwy sy’n newid, a sut, fel y gellid dweud a yw wedi digwydd.',
  },
  source: {
    en: 'Innovation Network: say who changes; the list of words is ours',
    cy: 'Innovation Network: dywedwch pwy sy’n newid; ni biau’r rhestr geiriau',
  },
  find: ({ elements, labels }) =>
    elements.filter(isResult).flatMap(({ id }) => {
      const label = (labels.get(id) ?? '').replace(/[,.]/g, '').trim()
      const word = label.split(' ').find((one) => VAGUE.has(one.toLowerCase()))
      if (word === undefined || wordCount(label) >= ENOUGH_WORDS) return []
      return [
        {
          ids: [id],
          message: {
            en: `“${word}”, in so few words, does not say what changes for whom.`,
            cy: `Nid yw “${word}”, mewn cyn lleied o eiriau, yn dweud beth sy’n newid i bwy.`,
          },
          write: 'label',
        },
      ]
    }),
}
