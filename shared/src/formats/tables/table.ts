/** One value of a table: words, a number, or nothing. */
export type Cell = string | number | null

/**
 * What a column's cells are for. `number`: numbers, and words where somebody gave words ("about half"). `date`: ISO
 * 8601, whole or in part. `link`: as it was written; `referenceAddress` says whether it leads anywhere.
 */
export type ColumnKind = 'text' | 'number' | 'date' | 'link'

/** A column of a table. */
export interface Column {
  /** The same in every language. */
  readonly id: string
  readonly title: string
  readonly kind: ColumnKind
  /** Only there so that the table can be read back: ids, raw values, other languages. Nothing for people to read. */
  readonly isForReadingBack: boolean
}

/** One kind of thing of a theory as a table, for whoever writes one. */
export interface Table {
  readonly id: TableId
  readonly title: string
  readonly columns: readonly Column[]
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Every table; the last is made by `logframeOf`. */
export type TableId =
  | 'elements'
  | 'links'
  | 'indicators'
  | 'readings'
  | 'evidence'
  | 'assumptions'
  | 'actors'
  | 'groups'
  | 'bands'
  | 'logframe'
