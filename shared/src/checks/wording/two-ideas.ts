import type { Check } from '../check.js'
import { isResult } from '../facts/is-result.js'
import { wordCount } from './label-long.js'

const WORDS_EACH = 3

/** Two results in one box. */
export const twoIdeas: Check = {
  id: 'two-ideas',
  level: 'question',
  family: 'wording',
  title: { en: 'Two ideas', cy: 'Dau syniad' },
  why: {
    en: 'Two results in one box cannot be measured, linked or rated apart. Would two boxes be clearer?',
    cy: 'Ni ellir mesur, cysylltu na graddio dau ganlyniad mewn un blwch ar wahân. A fyddai dau flwch yn gliriach?',
  },
  source: {
    en: 'Facilitators’ practice: one idea to a box; the rule is ours',
    cy: 'Arfer hwyluswyr: un syniad i bob blwch; ni biau’r rheol',
  },
  find: ({ elements, labels }) =>
    elements
      .filter((element) => isResult(element) || element.type === 'output')
      .flatMap(({ id }) => {
        const joint = jointOf(labels.get(id) ?? '')
        if (joint === null) return []
        return [
          {
            ids: [id],
            message: { en: `“${joint}” joins two ideas.`, cy: `Mae “${joint}” yn cysylltu dau syniad.` },
            write: 'label',
          },
        ]
      }),
}

/** The first "and", "&" or ";", where there is a clause on each side of it. */
function jointOf(label: string): string | null {
  const match = /\band\b|&|;/iu.exec(label)
  if (match === null) return null
  const before = label.slice(0, match.index).trim()
  const after = label.slice(match.index + match[0].length).trim()
  return wordCount(before) >= WORDS_EACH && wordCount(after) >= WORDS_EACH ? match[0] : null
}
