import { cellText } from './cell-text.js'
import type { RowWords } from './plan-cells.js'
import type { Column, Look, Row } from './sheet.js'

/** A rectangle of cells, by the places of rows and columns in view; both ends belong to it. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The rows and columns in view. */
export interface InView {
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
}

/** The words in a range, row by row. */
export function wordsIn(look: Look, { rows, columns }: InView, range: CellRange): readonly (readonly string[])[] {
  return rows
    .slice(range.top, range.bottom + 1)
    .map((row) => columns.slice(range.left, range.right + 1).map((column) => cellText(look, row, column)))
}

/** The same words in every cell of a range. */
export function fillWords({ rows, columns }: InView, range: CellRange, words: string): readonly RowWords[] {
  const filled = columns.slice(range.left, range.right + 1)
  return rows
    .slice(range.top, range.bottom + 1)
    .map((row) => ({ row, words: new Map(filled.map(({ id }) => [id, words])) }))
}

/** The first row of a range repeated in the rows below it; of one row: the row above it, in its place. */
export function fillDown(look: Look, { rows, columns }: InView, range: CellRange): readonly RowWords[] {
  const from = range.top === range.bottom ? range.top - 1 : range.top
  const source = rows[from]
  if (source === undefined) return []
  const filled = columns.slice(range.left, range.right + 1)
  const words = new Map(filled.map((column) => [column.id, cellText(look, source, column)]))
  return rows.slice(from + 1, range.bottom + 1).map((row) => ({ row, words }))
}

export interface PlacedCells {
  readonly rows: readonly RowWords[]
  /** So many columns of what was pasted have no column to go to. */
  readonly columnsLeft: number
}

/**
 * Where pasted cells go: from the top left of the range on, over what is there and then into new rows; one single cell
 * goes into all of the range.
 *
 * @param newRow makes one more row at the end
 */
export function placeCells(
  view: InView,
  range: CellRange,
  cells: readonly (readonly string[])[],
  newRow: (n: number) => Row,
): PlacedCells {
  const [first = []] = cells
  const [only] = first
  if (cells.length === 1 && first.length === 1 && only !== undefined) {
    return { rows: fillWords(view, range, only), columnsLeft: 0 }
  }
  const columns = view.columns.slice(range.left)
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    rows: cells.map((words, n) => ({
      row: view.rows[range.top + n] ?? newRow(range.top + n - view.rows.length),
      words: new Map(columns.slice(0, words.length).map(({ id }, at) => [id, words[at] ?? ''])),
    })),
    columnsLeft: Math.max(0, widest - columns.length),
  }
}
