import { mapWith } from '@throughline/shared/graph'
import { type Id, type Theory, type ThingKind, WHOLE_THEORY } from '@throughline/shared/model'
import type { Writing } from '@throughline/shared/search'

/** Kinds that stand in every view; all others are shown at what they are on. */
const STANDING: ReadonlySet<ThingKind | 'details'> = new Set(['elements', 'links', 'bands', 'groups'])

/** What a piece of writing is shown at: a thing of the map; null: the theory as a whole. */
export function shownAt(theory: Theory, { kind, id }: Pick<Writing, 'kind' | 'id'>): Id | null {
  if (STANDING.has(kind)) return id
  if (kind === 'details') return null
  const thing = theory[kind].get(id)
  const on = thing !== undefined && 'on' in thing ? thing.on : []
  const first = on.find((one) => one !== WHOLE_THEORY)
  if (first === undefined) return null
  // Evidence may be on an assumption, which is on something in turn.
  return theory.assumptions.has(first) ? shownAt(theory, { kind: 'assumptions', id: first }) : first
}

/** The map on which it is shown. */
export function mapOfShown(theory: Theory, at: Id | null): Id | null {
  return at === null ? null : mapWith(theory, at)
}
