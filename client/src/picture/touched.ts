import type { TheoryChange } from '@throughline/shared/document'
import type { Element, Id, Theory } from '@throughline/shared/model'

const RECORDS = ['indicators', 'assumptions', 'evidence', 'actors'] as const

/** What stands on the map and may look otherwise after a change: things themselves, and what records are attached to. */
export function touchedBy({ theory, previous, changed }: TheoryChange): Set<Id> {
  const touched = new Set<Id>([...changed.elements, ...changed.links, ...changed.bands, ...changed.groups])
  for (const kind of RECORDS)
    for (const id of changed[kind])
      for (const state of [previous, theory]) for (const on of attachedTo(state, kind, id)) touched.add(on)
  for (const id of changed.elements)
    for (const band of bandsCounting(previous.elements.get(id), theory.elements.get(id))) touched.add(band)
  return touched
}

/** The bands that count otherwise: each counts its boxes, notes apart, and asks its question while it has none. */
function bandsCounting(before: Element | undefined, now: Element | undefined): readonly Id[] {
  if (before?.band === now?.band && before?.type === now?.type) return []
  return [before, now].flatMap((element) => element?.band ?? [])
}

function attachedTo(theory: Theory, kind: (typeof RECORDS)[number], id: Id): readonly Id[] {
  return theory[kind].get(id)?.on ?? []
}
