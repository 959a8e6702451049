import type { Link, Text, Theory } from '../model/index.js'
import type { RatedPath } from './rated-path.js'
import { supportOf } from './support.js'
import type { Yardstick } from './yardstick.js'

/** Why a chain gives way at a link. */
export type BreakCause = 'no-effect' | 'zero' | 'unrated' | 'apart' | 'no-reason'

export interface ChainBreak {
  readonly link: Link
  readonly cause: BreakCause
}

/**
 * Where a path breaks, in its order: links without effect, rated zero, not rated, or rated so that it cannot be compared;
 * and of the rest those without reason.
 */
export function breaksOf(theory: Theory, { links, yardstick }: RatedPath): readonly ChainBreak[] {
  return links.flatMap((link) => {
    const cause = causeOf(theory, yardstick, link)
    return cause === null ? [] : [{ link, cause }]
  })
}

function causeOf(theory: Theory, yardstick: Yardstick, link: Link): BreakCause | null {
  const support = supportOf(yardstick, link)
  if (support.kind !== 'rated') return support.kind
  if (support.strength === 0) return 'zero'
  return hasReason(theory, link) ? null : 'no-reason'
}

/** Whether anything says why a link should hold: a rationale, a mechanism, an assumption or evidence. */
export function hasReason(theory: Pick<Theory, 'assumptions' | 'evidence'>, link: Link): boolean {
  if (hasWords(link.rationale) || hasWords(link.mechanism)) return true
  const isOnIt = ({ on }: { readonly on: readonly string[] }) => on.includes(link.id)
  return [...theory.assumptions.values()].some(isOnIt) || [...theory.evidence.values()].some(isOnIt)
}

const hasWords = (text: Text): boolean => Object.values(text).some((words) => words.trim() !== '')
