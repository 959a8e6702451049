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

/** Where a thing stands in full. */
export interface Standing {
  readonly branch: Branch
  /** What it is below, outermost first. */
  readonly above: readonly Branch[]
}

/** Where a thing stands in full, whether that is seen or not; null: it is not in the outline. */
export function standingOf(branches: readonly Branch[], thing: Id): Standing | null {
  const parents = new Map<Branch, Branch | null>()
  const waiting = [...branches].reverse()
  for (const branch of branches) parents.set(branch, null)
  for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
    if (isFull(branch.content) && thingOf(branch.content) === thing) {
      const above: Branch[] = []
      for (let at = parents.get(branch) ?? null; at !== null; at = parents.get(at) ?? null) above.unshift(at)
      return { branch, above }
    }
    for (const child of [...(branch.below?.() ?? [])].reverse()) {
      parents.set(child, branch)
      waiting.push(child)
    }
  }
  return null
}

// Last first: the next one is taken from the end.
function placed(branches: readonly Branch[], level: number, parent: string | null) {
  return branches.map((branch, n) => ({ branch, level, place: n + 1, siblings: branches.length, parent })).reverse()
}
