import type { TheoryChange } from '@throughline/shared/document'
import type { Person } from './session.js'

/**
 * Who made a change. What is written carries its writer; what is only taken away does not: then it is whoever had it
 * selected, or the one other person here. Nobody, where that does not tell.
 */
export function peopleBehind(
  { changed }: Pick<TheoryChange, 'changed'>,
  writers: ReadonlySet<number>,
  others: readonly Person[],
): readonly Person[] {
  const wrote = others.filter(({ clientId }) => writers.has(clientId))
  if (wrote.length > 0) return wrote
  const touched = others.filter(({ selection }) => selection.some((id) => isChanged(changed, id)))
  if (touched.length > 0) return touched
  return others.length === 1 ? others : []
}

function isChanged(changed: TheoryChange['changed'], id: string): boolean {
  return changed.elements.has(id) || changed.links.has(id) || changed.groups.has(id) || changed.bands.has(id)
}
