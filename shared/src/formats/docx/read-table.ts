import type { DrawnBox } from '../drawing/index.js'
import { numberIn, type TableCell, tableBoxes, wordText } from '../office-shapes/index.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'
import { blocksIn } from './read-paragraph.js'

/** The boxes of a Word table, one for each cell with words. */
export function readTable(table: XmlElement, id: string, at: { readonly x: number; readonly y: number }): DrawnBox[] {
  const grid = childrenNamed(childNamed(table, 'w:tblGrid'), 'w:gridCol')
  const cells: TableCell[] = []
  const open = new Map<number, number>()
  const rows = childrenNamed(table, 'w:tr')
  for (const [row, element] of rows.entries()) {
    let column = 0
    for (const cell of cellsIn(element)) {
      const properties = childNamed(cell, 'w:tcPr')
      const columns = Math.min(Math.max(numberIn(childNamed(properties, 'w:gridSpan'), 'w:val') ?? 1, 1), 64)
      const merge = childNamed(properties, 'w:vMerge')
      const above = open.get(column)
      const first = above === undefined ? undefined : cells[above]
      if (
        merge !== undefined &&
        merge.attributes.get('w:val') !== 'restart' &&
        above !== undefined &&
        first !== undefined
      ) {
        cells[above] = { ...first, rows: row - first.row + 1 }
      } else {
        open.set(column, cells.length)
        cells.push({ text: wordText(cell), row, column, rows: 1, columns })
      }
      column += columns
    }
  }
  const widths = widthsOf(grid, cells)
  return tableBoxes(cells, { id, widths, heights: heightsOf(rows.length, cells, widths), at })
}

/** A row's cells, those in fields to fill in among them. */
function cellsIn(row: XmlElement): XmlElement[] {
  return childrenNamed(row, 'w:tc').length > 0 || blocksIn(row).length > 0
    ? childrenNamed(row, 'w:tc')
    : childrenNamed(row, 'w:sdt').flatMap((field) => childrenNamed(childNamed(field, 'w:sdtContent'), 'w:tc'))
}

const TWIPS_PER_PX = 15
const USUAL_WIDTH = 120

function widthsOf(grid: readonly XmlElement[], cells: readonly TableCell[]): number[] {
  const count = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0)
  return Array.from({ length: count }, (_none, index) => {
    const twips = numberIn(grid[index], 'w:w') ?? 0
    return twips > 0 ? twips / TWIPS_PER_PX : USUAL_WIDTH
  })
}

/** Word counts a row's height when it shows it; about so high are lines of so many letters. */
function heightsOf(rows: number, cells: readonly TableCell[], widths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => LINE_PX)
  for (const { text, row, column, rows: over } of cells) {
    const letters = Math.max(1, (widths[column] ?? USUAL_WIDTH) / LETTER_PX)
    const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length || 1) / letters), 0)
    if (over === 1) heights[row] = Math.max(heights[row] ?? 0, lines * LINE_PX)
  }
  return heights
}

const LINE_PX = 20
const LETTER_PX = 7
