import { type Merge, SHEET_LIMITS } from '../../sheets.js'

/**
 * Puts the words of merged cells into every place that they cover: a heading over three columns is the heading of each.
 * Changes `rows`.
 *
 * @returns how many places were filled; those of merges that are larger than what has words are left empty
 */
export function fillMerged(rows: string[][], merges: readonly Merge[], maxCells: number): number {
  let filled = 0
  for (const { row, column, lastRow, lastColumn } of merges) {
    const words = rows[row]?.[column] ?? ''
    if (words === '') continue
    for (let at = row; at <= Math.min(lastRow, rows.length - 1); at += 1) {
      const cells = rows[at] ?? []
      for (let to = column; to <= Math.min(lastColumn, SHEET_LIMITS.columns - 1); to += 1) {
        if (filled >= maxCells) return filled
        while (cells.length < to) cells.push('')
        cells[to] = words
        filled += 1
      }
    }
  }
  return filled
}
