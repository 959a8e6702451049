import { directionOf } from '../../scene/index.js'
import { lineCount } from '../drawingml/index.js'
import type { Table } from '../tables/index.js'
import type { Page } from './page.js'

/** A part of a table that fits on a slide. */
export interface TablePart {
  readonly title: string
  readonly columns: readonly string[]
  /** Widths of the columns and heights of the rows, the head first; EMU. */
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly isRightToLeft: boolean
}

/** The look of tables on a usual slide: points. */
export const TABLE = { sizePt: 10, linePt: 12.5, insetPt: 4 } as const

const POINT = 12_700
/** A cell longer than this is shortened: all of it is in the theory inside the file. */
const MOST_LETTERS = 400

/** A table with those of these columns that say something. */
export function withColumns(table: Table, wanted: readonly string[]): Table {
  const kept = wanted.flatMap((id) => {
    const index = table.columns.findIndex((column) => column.id === id)
    const isFilled = table.rows.some((row) => row[index] !== undefined && row[index] !== null && row[index] !== '')
    return isFilled ? [index] : []
  })
  return {
    ...table,
    columns: kept.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => kept.map((index) => row[index] ?? null)),
  }
}

/** A table in as many parts as it needs slides. */
export function tableParts(table: Table, page: Page): readonly TablePart[] {
  const rows = table.rows.map((row) => row.map((cell) => shortened(cell === null ? '' : `${cell}`)))
  const columns = table.columns.map(({ title }) => title)
  if (rows.length === 0 || columns.length === 0) return []
  const widths = widthsOf([columns, ...rows], page.body.width)
  const heightOf = (row: readonly string[]) => rowHeight(row, widths, page.unit)
  const head = heightOf(columns)
  const pages: string[][][] = [[]]
  let used = head
  for (const row of rows) {
    const height = heightOf(row)
    if (used + height > page.body.height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      used = head
    }
    pages.at(-1)?.push(row)
    used += height
  }
  return pages.map((part, index) => ({
    title: pages.length === 1 ? table.title : `${table.title} (${index + 1}/${pages.length})`,
    columns,
    widths,
    heights: [head, ...part.map(heightOf)],
    rows: part,
    isRightToLeft: directionOf(columns.join(' ')) === 'rtl',
  }))
}

function shortened(text: string): string {
  const letters = [...text.trim()]
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('')
}

// By what is written in them, but none is so narrow that its words break, nor takes the room of all others.
function widthsOf(rows: readonly (readonly string[])[], total: number): number[] {
  const count = rows[0]?.length ?? 0
  const shares = Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((row) => row[column]?.length ?? 0)
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    const word = Math.max(...rows.map((row) => longestWord(row[column] ?? '')))
    return Math.max(Math.min(word, LONG_WORD) * 1.3, Math.sqrt(mean) * 4)
  })
  const sum = shares.reduce((all, share) => all + share, 0)
  return shares.map((share) => Math.round((share / sum) * total))
}

const LONG_WORD = 18

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map((word) => word.length))

function rowHeight(row: readonly string[], widths: readonly number[], unit: number): number {
  const lines = row.map((cell, column) => {
    const room = (widths[column] ?? 0) - 2 * TABLE.insetPt * POINT * unit
    return lineCount(cell, (room / (TABLE.sizePt * POINT * unit)) * 0.97)
  })
  return Math.round((Math.max(1, ...lines) * TABLE.linePt + 2 * TABLE.insetPt) * POINT * unit)
}
