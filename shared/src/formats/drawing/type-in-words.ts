import type { ElementType } from '../../model/index.js'
import { SIGNS, type Sign } from './type-words.js'
import { onOneLine } from './words-in.js'

/** What a box's own words speak for; null where they speak for nothing. */
export function typeInWords(text: string): Pick<Sign, 'type' | 'surely'> | null {
  const words = onOneLine(text.slice(0, LONGEST))
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}#£€$]+/u, '')
  let best: Sign | null = null
  for (const sign of SIGNS) {
    if ((best === null || sign.surely > best.surely) && sign.says.test(words)) best = sign
  }
  return best
}

// Characters. What it is stands at the beginning.
const LONGEST = 200

/** What the words of a record begin with: "Assumption: parents have time". */
export function recordInWords(
  text: string,
): { readonly holds: 'assumptions' | 'indicators'; readonly words: string } | null {
  const found = RECORD.exec(text)
  if (found === null) return null
  const [before, name = ''] = found
  return { holds: /^(?:i|d)/i.test(name) ? 'indicators' : 'assumptions', words: text.slice(before.length).trim() }
}

const RECORD =
  /^\s*(assumptions?|rhagdybiaeth(?:au)?|tybiaeth(?:au)?|indicators?|dangosydd(?:ion)?)\s*\d*\s*[:–—-]\s*(?=\S)/i

/** Types that stand beside the chain of cause: a box that says it is one is one wherever it stands. */
export function isAside(type: ElementType): boolean {
  return ['risk', 'context-factor', 'situation', 'target-group', 'unintended-outcome', 'note'].includes(type)
}
