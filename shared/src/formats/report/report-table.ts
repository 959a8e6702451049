import type { ColumnKind } from '../tables/index.js'
import type { Block } from './report.js'

/** A column before it is known how wide it will be. */
export interface PlannedColumn {
  readonly title: string
  /** `text` unless said. */
  readonly kind?: ColumnKind
}

interface PlannedTable {
  readonly id: string
  readonly caption: string
  readonly columns: readonly PlannedColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** A table without the columns that say nothing; nothing where it has no rows. Its first column names the rows. */
export function reportTable({ id, caption, columns, rows }: PlannedTable): readonly Block[] {
  if (rows.length === 0) return []
  const kept = columns.flatMap((column, index) =>
    index === 0 || rows.some((row) => (row[index] ?? '') !== '') ? [{ column, index }] : [],
  )
  const needs = kept.map(({ column, index }) => needOf([column.title, ...rows.map((row) => row[index] ?? '')]))
  const all = needs.reduce((sum, need) => sum + need, 0)
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: kept.map(({ column: { title, kind = 'text' } }, at) => ({ title, kind, share: (needs[at] ?? 0) / all })),
      hasRowHeaders: true,
      rows: rows.map((row) => kept.map(({ index }) => row[index] ?? '')),
    },
  ]
}

/** More words than this make a column no wider: they are broken into lines. */
const LONGEST = 240
/** The narrowest column still has room for a long word. */
const SHORTEST = 12

// The root: a column with four times the words needs twice the width, and twice the lines. What is empty needs none.
function needOf(cells: readonly string[]): number {
  const lengths = cells.map((cell) => Math.min(LONGEST, cell.length)).filter((length) => length > 0)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const longestWord = Math.max(...cells.slice(0, 200).map(wordLength))
  return Math.sqrt(Math.max(SHORTEST, mean, longestWord * 1.2))
}

const wordLength = (cell: string) =>
  Math.min(
    24,
    Math.max(
      0,
      ...cell
        .slice(0, LONGEST)
        .split(/\s+/)
        .map((w) => w.length),
    ),
  )
