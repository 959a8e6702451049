import type { Element, Id, Theory } from '../model/index.js'
import { contentsOf } from './homes.js'
import { wholeOf } from './map-of.js'

/** What stands in the sub-model of a box. */
export interface SubModel {
  readonly elements: readonly Element[]
  /** What it gives the rest: its outputs; where it has none, what its chains end in. */
  readonly outputs: readonly Element[]
}

/** The sub-model of a box, of a whole theory or of one map of it; null where it has none. */
export function subModelOf(theory: Theory, id: Id): SubModel | null {
  const whole = wholeOf(theory)
  const elements = contentsOf(whole).get(id)
  if (elements !== undefined) return { elements, outputs: outputsAmong(whole, elements) }
  return opensInto(whole.bands, id) || opensInto(whole.groups, id) ? EMPTY : null
}

/** Boxes, bands and groups in the sub-models of these boxes, at any depth. */
export function thingsWithin(theory: Theory, ids: Iterable<Id>): ReadonlySet<Id> {
  const found = new Set<Id>()
  const open = new Set(ids)
  for (const box of open) {
    for (const things of [theory.elements, theory.bands, theory.groups])
      for (const thing of things.values()) {
        if (thing.within !== box || found.has(thing.id)) continue
        found.add(thing.id)
        open.add(thing.id)
      }
  }
  return found
}

const EMPTY: SubModel = { elements: [], outputs: [] }

function outputsAmong({ links }: Theory, elements: readonly Element[]): readonly Element[] {
  const outputs = elements.filter(({ type }) => type === 'output')
  if (outputs.length > 0) return outputs
  const inside = new Set(elements.map(({ id }) => id))
  const leading = new Set<Id>()
  const reached = new Set<Id>()
  for (const { from, to, kind } of links.values()) {
    if (kind === 'feedback' || !inside.has(from) || !inside.has(to)) continue
    leading.add(from)
    reached.add(to)
  }
  return elements.filter(({ id }) => reached.has(id) && !leading.has(id))
}

function opensInto(things: ReadonlyMap<Id, { readonly within: Id | null }>, id: Id): boolean {
  for (const { within } of things.values()) if (within === id) return true
  return false
}
