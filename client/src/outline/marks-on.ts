import type { Id, Theory } from '@throughline/shared/model'

/** What a row carries, counted. */
export interface Marks {
  readonly indicators: number
  readonly assumptions: number
  readonly evidence: number
  readonly reasons: number
}

export const COUNTED = ['indicators', 'assumptions', 'evidence', 'reasons'] as const
export type Counted = (typeof COUNTED)[number]

/** The records on a box or link, and whether a reason is given for it. */
export function marksOn(theory: Theory, id: Id): Marks {
  const rationale = (theory.elements.get(id) ?? theory.links.get(id))?.rationale ?? {}
  return {
    indicators: countsOf(theory.indicators).get(id) ?? 0,
    assumptions: countsOf(theory.assumptions).get(id) ?? 0,
    evidence: countsOf(theory.evidence).get(id) ?? 0,
    reasons: Object.values(rationale).some((words) => words.trim() !== '') ? 1 : 0,
  }
}

type Records = ReadonlyMap<Id, { readonly on: readonly Id[] }>

// Maps of a theory keep their identity for as long as nothing in them changed.
const known = new WeakMap<Records, ReadonlyMap<Id, number>>()

function countsOf(records: Records): ReadonlyMap<Id, number> {
  const before = known.get(records)
  if (before !== undefined) return before
  const counts = new Map<Id, number>()
  for (const { on } of records.values()) for (const id of new Set(on)) counts.set(id, (counts.get(id) ?? 0) + 1)
  known.set(records, counts)
  return counts
}
