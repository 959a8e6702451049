import type { TheoryChange } from '@throughline/shared/document'
import { mapOf, standsFor } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'

/**
 * A change as one map sees it: what changed in a sub-model is a change of the box that opens into it, and links are
 * drawn otherwise when an end has gone into a sub-model or come out.
 */
export function mapChange(change: TheoryChange, within: Id | null): TheoryChange {
  const theory = mapOf(change.theory, within)
  const previous = mapOf(change.previous, within)
  if (theory === change.theory && previous === change.previous) return change
  const elements = new Set<Id>()
  for (const id of change.changed.elements) {
    for (const state of [change.previous, change.theory]) {
      const shown = standsFor(state, id, within)
      if (shown !== null) elements.add(shown)
    }
  }
  const links = differing(previous.links, theory.links)
  // The boxes at links that came or went inside a sub-model: what it gives may be another thing now.
  for (const id of change.changed.links) {
    for (const state of [change.previous, change.theory]) {
      const link = state.links.get(id)
      const shown = link === undefined ? null : standsFor(state, link.from, within)
      if (shown !== null) elements.add(shown)
    }
  }
  const bands = differing(previous.bands, theory.bands)
  const groups = differing(previous.groups, theory.groups)
  return {
    ...change,
    theory,
    previous,
    changed: { ...change.changed, elements, links, bands, groups },
    detailsChanged: change.detailsChanged,
  }
}

function differing(before: ReadonlyMap<Id, unknown>, now: ReadonlyMap<Id, unknown>): ReadonlySet<Id> {
  const ids = new Set<Id>()
  for (const [id, thing] of now) if (before.get(id) !== thing) ids.add(id)
  for (const id of before.keys()) if (!now.has(id)) ids.add(id)
  return ids
}
