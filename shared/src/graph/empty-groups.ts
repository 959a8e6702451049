import type { Id, Theory } from '../model/index.js'

/** The groups that nothing is in. */
export function emptyGroups({ elements, groups }: Pick<Theory, 'elements' | 'groups'>): readonly Id[] {
  const filled = new Set([...elements.values()].map(({ group }) => group))
  return [...groups.keys()].filter((id) => !filled.has(id))
}
