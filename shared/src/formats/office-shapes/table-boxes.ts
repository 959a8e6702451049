import type { Rect } from '../../layout/index.js'
import { type DrawnBox, drawnBox } from '../drawing/index.js'

/** A cell of a table, wherever it was written. */
export interface TableCell {
  readonly text: string
  readonly row: number
  readonly column: number
  /** How many it reaches over. */
  readonly rows: number
  readonly columns: number
}

/**
 * A table as boxes: a logic model is often one. Empty cells and such as hold only an arrow are none; a cell with
 * several paragraphs is a list; one across the whole table is a text above it.
 *
 * @param widths of its columns and `heights` of its rows, in drawing pixels
 */
export function tableBoxes(
  cells: readonly TableCell[],
  {
    id,
    widths,
    heights,
    at,
  }: {
    readonly id: string
    readonly widths: readonly number[]
    readonly heights: readonly number[]
    readonly at: Pick<Rect, 'x' | 'y'>
  },
): DrawnBox[] {
  const [lefts, tops] = [sums(widths), sums(withWords(heights, cells))]
  return cells.flatMap(({ text, row, column, rows, columns }) => {
    if (/^[\s\p{S}\p{Pd}>›»]*$/u.test(text)) return []
    const [left, top] = [lefts[column] ?? 0, tops[row] ?? 0]
    const right = lefts[Math.min(column + columns, widths.length)] ?? left
    const bottom = tops[Math.min(row + rows, heights.length)] ?? top
    const lines = text.split('\n')
    const isHead = row === 0
    const isWide = columns >= widths.length && widths.length > 1
    return drawnBox({
      id: `${id} ${row + 1} ${column + 1}`,
      text:
        lines.length > 1 && !isHead && !isWide
          ? lines.map((line) => (line.startsWith('• ') ? line : `• ${line}`)).join('\n')
          : text,
      rect: { x: at.x + left, y: at.y + top, width: right - left, height: bottom - top },
      isBareText: isWide,
      look: isHead ? 'table heading' : column === 0 ? 'table side' : 'table cell',
    })
  })
}

// Some programs write no height, as a row grows with its words anyway.
function withWords(heights: readonly number[], cells: readonly TableCell[]): number[] {
  const lines = heights.map(() => 1)
  for (const { text, row, rows } of cells)
    if (rows === 1) lines[row] = Math.max(lines[row] ?? 1, text.split('\n').length)
  return heights.map((height, row) => height || LINE * (lines[row] ?? 1))
}

/** Pixels. */
const LINE = 24

function sums(sizes: readonly number[]): number[] {
  const all = [0]
  for (const size of sizes) all.push((all.at(-1) ?? 0) + size)
  return all
}
