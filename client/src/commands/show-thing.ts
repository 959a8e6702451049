import type { Id, Theory } from '@throughline/shared/model'
import { goTo } from '../state/index.js'

/** Selects a thing in whatever view is open, in the map where it stands, and brings it into view. */
export function showThing(theory: Theory, id: Id): void {
  goTo(id, mapOf(theory, id))
}

function mapOf({ elements, groups, links }: Theory, id: Id): Id | null {
  const start = links.get(id)?.from ?? id
  return elements.get(start)?.within ?? groups.get(start)?.within ?? null
}
