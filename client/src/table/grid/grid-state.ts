import type { CellRange } from '../cell-range.js'
import type { GridPlace } from '../moves.js'
import type { Column, Row } from '../sheet.js'

export const HEAD = 'head'
export const NUMBER = 'number'

/** A cell by the names of its row and column, which stay when others change what is around it. */
export interface CellName {
  readonly row: string
  readonly column: string
}

/** Where the keyboard is in the grid, and what is chosen. */
export interface GridState {
  readonly at: CellName
  /** The other corner of the range; null: the one cell alone. */
  readonly from: CellName | null
  /** Everything is chosen. */
  readonly all: boolean
  /** The cell is written in: with its own words, or with what is typed over them. */
  readonly writing: 'words' | 'over' | null
  /** Tab has just taken a cell over: it goes on to the next cells until another key says otherwise. */
  readonly tabbing: boolean
}

export const AT_START: CellName = { row: '', column: '' }

/** Where a cell is now; one that is gone, as near as can be to where it was. */
export function placeOf(
  { row, column }: CellName,
  { rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly Column[] },
  before: GridPlace,
): GridPlace {
  const at = row === HEAD ? -1 : rows.findIndex(({ key }) => key === row)
  const across = column === NUMBER ? -1 : columns.findIndex(({ id }) => id === column)
  return {
    row: at === -1 && row !== HEAD ? Math.min(Math.max(before.row, 0), rows.length - 1) : at,
    column: across === -1 && column !== NUMBER ? Math.min(Math.max(before.column, 0), columns.length - 1) : across,
  }
}

/** The name of the cell at a place. */
export function nameAt(
  { row, column }: GridPlace,
  { rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly Column[] },
): CellName {
  return {
    row: row < 0 ? HEAD : (rows[row]?.key ?? ''),
    column: column < 0 ? NUMBER : (columns[column]?.id ?? ''),
  }
}

/** The rectangle between two cells; at the number of a row, all of the row. */
export function rangeOf(
  at: GridPlace,
  from: GridPlace | null,
  { all, rows, columns }: { readonly all: boolean; readonly rows: number; readonly columns: number },
): CellRange {
  if (all) return { top: 0, bottom: rows - 1, left: 0, right: columns - 1 }
  const other = from ?? at
  const isRows = at.column < 0 || other.column < 0
  return {
    top: Math.max(0, Math.min(at.row, other.row)),
    bottom: Math.max(0, Math.max(at.row, other.row)),
    left: isRows ? 0 : Math.min(at.column, other.column),
    right: isRows ? columns - 1 : Math.max(at.column, other.column),
  }
}
