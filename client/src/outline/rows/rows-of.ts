import type { Id } from '@throughline/shared/model'
import { type Branch, isFull, type Row, thingOf } from './row.js'

/**
 * The rows that are seen: everything but what is below a closed one.
 *
 * @param turned keys of rows that are open where they would be closed, or closed where they would be open
 */
export function rowsOf(branches: readonly Branch[], turned: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = []
  // Not by recursion: a chain may be two thousand boxes long.
  const waiting = placed(branches, 1, null)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, ...place } = next
    const { key, content, below } = branch
    const isOpen = below === null ? null : branch.isOpen !== turned.has(key)
    rows.push({ key, content, thing: thingOf(content), ...place, isOpen })
    if (isOpen === true && below !== null) {
      // One by one: so many at once would be more arguments than a call takes.
      for (const child of placed(below(), place.level + 1, key)) waiting.push(child)
    }
  }
  return rows
}

/** Keys of the rows above the one where a thing stands in full, outermost first; null: it is not in the outline. */
export function wayTo(branches: readonly Branch[], thing: Id): readonly string[] | null {
  const parents = new Map<string, string | null>()
  const waiting = branches.map((branch) => ({ branch, parent: null as string | null })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, parent } = next
    parents.set(branch.key, parent)
    if (isFull(branch.content) && thingOf(branch.content) === thing) {
      const way: string[] = []
      for (let at = parent; at !== null; at = parents.get(at) ?? null) way.unshift(at)
      return way
    }
    const below = branch.below?.() ?? []
    for (const child of [...below].reverse()) waiting.push({ branch: child, parent: branch.key })
  }
  return null
}

// Last first: the next one is taken from the end.
function placed(branches: readonly Branch[], level: number, parent: string | null) {
  return branches.map((branch, n) => ({ branch, level, place: n + 1, siblings: branches.length, parent })).reverse()
}
