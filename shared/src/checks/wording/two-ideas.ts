import type { Element } from '../../model/index.js'
import type { Check } from '../check.js'
import { isResult } from '../facts/is-result.js'
import type { Fix } from '../fix.js'
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
      .flatMap((element) => {
        const { id } = element
        const label = labels.get(id) ?? ''
        const joint = jointOf(label)
        if (joint === null) return []
        return [
          {
            ids: [id],
            message: { en: `“${joint.word}” joins two ideas.`, cy: `Mae “${joint.word}” yn cysylltu dau syniad.` },
            write: 'label',
            ...inTwo(element, label, joint),
          },
        ]
      }),
}

interface Joint {
  readonly word: string
  readonly before: string
  readonly after: string
}

/** The first "and", "&" or ";", where there is a clause on each side of it. */
function jointOf(label: string): Joint | null {
  const match = /\band\b|&|;/iu.exec(label)
  if (match === null) return null
  const before = label.slice(0, match.index).trim()
  const after = label.slice(match.index + match[0].length).trim()
  return wordCount(before) >= WORDS_EACH && wordCount(after) >= WORDS_EACH ? { word: match[0], before, after } : null
}

// Where the label is in several languages, nobody but a reader of them knows where the others would be split.
function inTwo({ id, label: text }: Element, label: string, { before, after }: Joint): { fix?: Fix } {
  const [language, another] = Object.keys(text).filter((tag) => (text[tag] ?? '').trim() !== '')
  if (language === undefined || another !== undefined) return {}
  const parts = [before.replace(/[,;:]+$/u, ''), after.charAt(0).toUpperCase() + after.slice(1)] as const
  const change = { command: 'splitElement', args: { id, language, label, parts } } as const
  return { fix: { name: { en: 'Make two boxes of it', cy: 'Gwneud dau flwch ohono' }, change } }
}
