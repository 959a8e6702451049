import type { Link, Text } from '../../model/index.js'
import type { Check } from '../check.js'
import type { Facts } from '../facts/facts.js'

// One object for all: on a large map there are hundreds, each time somebody types a letter.
const MESSAGE = {
  en: 'Nothing says why the one leads to the other.',
  cy: 'Nid oes dim yn dweud pam mae’r naill yn arwain at y llall.',
}

/** A claim that one thing leads to a change, with nothing that says why. */
export const linkNoReason: Check = {
  id: 'link-no-reason',
  level: 'warning',
  family: 'completeness',
  title: { en: 'No reason', cy: 'Dim rheswm' },
  why: {
    en: 'An arrow is a claim. A reason, an assumption or a piece of evidence says what it rests on, and lets others question it.',
    cy: 'Honiad yw saeth. Mae rheswm, tybiaeth neu ddarn o dystiolaeth yn dweud ar beth y mae’n sefyll, ac yn gadael i eraill ei holi.',
  },
  source: {
    en: 'ActKnowledge: rationales; Mayne: causal-link assumptions',
    cy: 'ActKnowledge: rhesymegau; Mayne: tybiaethau cysylltiadau achosol',
  },
  find: (facts) =>
    claims(facts)
      .filter((link) => !hasReason(facts, link))
      .map(({ id }) => ({
        ids: [id],
        message: MESSAGE,
        write: 'rationale',
      })),
}

/** Links that say that something leads to an outcome or impact. */
export function claims({ links, theory }: Facts): readonly Link[] {
  return links.filter(({ kind, to }) => {
    const end = kind === 'leads-to' ? theory.elements.get(to)?.type : undefined
    return end === 'outcome' || end === 'impact'
  })
}

/** Whether a link says why: in its rationale, or by any record on it. */
export function hasReason({ recordsOn }: Facts, { id, rationale }: Link): boolean {
  return hasWords(rationale) || recordsOn.any(id)
}

export function hasWords(text: Text): boolean {
  return Object.values(text).some((words) => words.trim() !== '')
}
