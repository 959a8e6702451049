import type { ColumnKind } from '../tables/index.js'
import { columnShares } from './column-shares.js'
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
  const shares = columnShares(kept.map(({ column, index }) => [column.title, ...rows.map((row) => row[index] ?? '')]))
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: kept.map(({ column: { title, kind = 'text' } }, at) => ({ title, kind, share: shares[at] ?? 0 })),
      hasRowHeaders: true,
      rows: rows.map((row) => kept.map(({ index }) => row[index] ?? '')),
    },
  ]
}
