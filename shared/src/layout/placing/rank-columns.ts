import type { Element, Id, Link } from '../../model/index.js'
import type { Item } from './stage.js'

const RANKS: Partial<Record<Element['type'], number>> = {
  situation: 0,
  'target-group': 0,
  input: 1,
  activity: 2,
  reach: 3,
  output: 3,
  mechanism: 4,
  impact: 8,
}
const OUTCOME_RANKS = { short: 5, medium: 6, long: 7 }

/**
 * Columns for boxes that are in no band: by the rank of their type (vocabulary, section 7), where a type has none
 * by their links. Columns that would be empty are left out.
 */
export function rankColumns(items: readonly Item[], links: Iterable<Link>): Item[][] {
  const ranks = new Map<Id, number>()
  for (const { id, element } of items) {
    const rank = rankOf(element)
    if (rank !== null) ranks.set(id, rank)
  }
  rankByLinks(items, [...links], ranks)
  const columns = new Map<number, Item[]>()
  for (const item of items) {
    const rank = ranks.get(item.id) ?? 0
    const column = columns.get(rank)
    if (column) column.push(item)
    else columns.set(rank, [item])
  }
  return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column)
}

function rankOf(element: Element): number | null {
  if (element.type === 'outcome') return element.term === null ? null : OUTCOME_RANKS[element.term]
  return RANKS[element.type] ?? null
}

/** Gives the rest a rank between what leads to them and what they lead to; round by round, as ranks become known. */
function rankByLinks(items: readonly Item[], links: readonly Link[], ranks: Map<Id, number>): void {
  const open = new Set(items.flatMap(({ id }) => (ranks.has(id) ? [] : [id])))
  if (ranks.size === 0)
    for (const { id } of items) if (!links.some(({ to, from }) => to === id && from !== id)) ranks.set(id, 0)
  for (let round = 0; open.size > 0 && round < items.length; round++) {
    const found = new Map<Id, number>()
    for (const { from, to, kind } of links) {
      const step = kind === 'leads-to' || kind === 'requires' ? 0.5 : 0
      const [start, end] = [ranks.get(from), ranks.get(to)]
      if (open.has(to) && start !== undefined) found.set(to, Math.max(found.get(to) ?? 0, start + step))
      else if (open.has(from) && end !== undefined && !found.has(from)) found.set(from, Math.max(0, end - step))
    }
    if (found.size === 0) break
    for (const [id, rank] of found) {
      ranks.set(id, rank)
      open.delete(id)
    }
  }
}
