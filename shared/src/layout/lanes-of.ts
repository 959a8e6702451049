import { type Id, type Theory, wordsOf } from '../model/index.js'
import { hasColumns } from './placing/stage.js'

/** The lane of what nobody answers for. */
export const NOBODY = ''

/** The lanes that cross the columns, from top to bottom, and which each box is in; null where there are none. */
export interface Lanes {
  /** Actors' ids, NOBODY last. */
  readonly order: readonly Id[]
  readonly laneOf: (element: Id) => Id
}

/**
 * A lane for each actor who answers for something; failing that for the first who has a part in it. By name, so that
 * a lane stays where it is whatever is moved into it.
 */
export function lanesOf(theory: Theory): Lanes | null {
  const { details, actors } = theory
  if (!details.lanes || !hasColumns(details.flow)) return null
  const nameOf = (id: Id) => wordsOf(actors.get(id)?.label ?? {}, details.languages).toLocaleLowerCase('en')
  const byName = [...actors.values()].sort((a, b) => compare(nameOf(a.id), nameOf(b.id)) || compare(a.id, b.id))
  const lanes = new Map<Id, Id>()
  for (const part of ['responsible', 'on'] as const) {
    for (const actor of byName) for (const element of actor[part]) if (!lanes.has(element)) lanes.set(element, actor.id)
  }
  const used = new Set(
    [...theory.elements.values()].flatMap(({ id, band }) =>
      theory.bands.get(band ?? '')?.placement === 'main' ? [lanes.get(id) ?? NOBODY] : [],
    ),
  )
  const order = [...byName.map(({ id }) => id), NOBODY].filter((id) => used.has(id))
  return { order, laneOf: (element) => lanes.get(element) ?? NOBODY }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
