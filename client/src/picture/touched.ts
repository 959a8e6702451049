import type { TheoryChange } from '@throughline/shared/document'
import type { Id, Theory } from '@throughline/shared/model'

const RECORDS = ['indicators', 'assumptions', 'evidence', 'actors'] as const

/** What stands on the map and may look otherwise after a change: things themselves, and what records are attached to. */
export function touchedBy({ theory, previous, changed }: TheoryChange): Set<Id> {
  const touched = new Set<Id>([...changed.elements, ...changed.links, ...changed.bands, ...changed.groups])
  for (const kind of RECORDS)
    for (const id of changed[kind])
      for (const state of [previous, theory]) for (const on of attachedTo(state, kind, id)) touched.add(on)
  // A band counts its boxes, and asks its question while it has none.
  for (const id of changed.elements)
    for (const state of [previous, theory]) {
      const band = state.elements.get(id)?.band
      if (band !== undefined && band !== null) touched.add(band)
    }
  return touched
}

function attachedTo(theory: Theory, kind: (typeof RECORDS)[number], id: Id): readonly Id[] {
  return theory[kind].get(id)?.on ?? []
}
