import { subModelOf } from '../graph/index.js'
import type { Actor, Element, Id, Theory } from '../model/index.js'
import type { Counted } from './words/index.js'

/** How many records of each kind a box carries, and boxes its sub-model. */
export function countsOn(theory: Theory, element: Element): Readonly<Record<Counted, number>> {
  return {
    indicators: attached(theory.indicators).get(element.id) ?? 0,
    assumptions: attached(theory.assumptions).get(element.id) ?? 0,
    evidence: attached(theory.evidence).get(element.id) ?? 0,
    reasons: Object.values(element.rationale).some((words) => words.trim() !== '') ? 1 : 0,
    inside: subModelOf(theory, element.id)?.elements.length ?? 0,
  }
}

/** Who answers for an element, in the order in which they are kept. */
export function answeringFor({ actors }: Pick<Theory, 'actors'>, element: Id): readonly Actor[] {
  return byResponsibility(actors).get(element) ?? NOBODY
}

/** How many boxes a band holds, and how many of them are more than notes. */
export function boxesIn(theory: Theory, band: Id): { readonly all: number; readonly counted: number } {
  return inBands(theory.elements).get(band) ?? { all: 0, counted: 0 }
}

type Records = ReadonlyMap<Id, { readonly on: readonly Id[] }>

// Maps of a theory keep their identity for as long as nothing in them changed.
const ATTACHED = new WeakMap<Records, ReadonlyMap<Id, number>>()
const IN_BANDS = new WeakMap<Theory['elements'], ReadonlyMap<Id, { all: number; counted: number }>>()

const NOBODY: readonly Actor[] = []
const ANSWERING = new WeakMap<Theory['actors'], ReadonlyMap<Id, readonly Actor[]>>()

function byResponsibility(actors: Theory['actors']): ReadonlyMap<Id, readonly Actor[]> {
  const known = ANSWERING.get(actors)
  if (known !== undefined) return known
  const found = new Map<Id, Actor[]>()
  for (const actor of actors.values())
    for (const id of new Set(actor.responsible)) found.set(id, [...(found.get(id) ?? []), actor])
  ANSWERING.set(actors, found)
  return found
}

function attached(records: Records): ReadonlyMap<Id, number> {
  const known = ATTACHED.get(records)
  if (known !== undefined) return known
  const counts = new Map<Id, number>()
  for (const { on } of records.values()) for (const id of new Set(on)) counts.set(id, (counts.get(id) ?? 0) + 1)
  ATTACHED.set(records, counts)
  return counts
}

function inBands(elements: Theory['elements']): ReadonlyMap<Id, { all: number; counted: number }> {
  const known = IN_BANDS.get(elements)
  if (known !== undefined) return known
  const counts = new Map<Id, { all: number; counted: number }>()
  for (const { band, type } of elements.values()) {
    if (band === null) continue
    const { all, counted } = counts.get(band) ?? { all: 0, counted: 0 }
    counts.set(band, { all: all + 1, counted: counted + (type === 'note' ? 0 : 1) })
  }
  IN_BANDS.set(elements, counts)
  return counts
}
