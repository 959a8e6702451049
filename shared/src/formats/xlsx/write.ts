import type { CellStyle, CellValue, ColumnDef, WriteOptions, WriteSheet } from 'hucre/xlsx'
import { wordsOf } from '../../model/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { carryModel } from '../office/index.js'
import { cellAddress } from '../sheets/index.js'
import type { Cell, Column, Table } from '../tables/index.js'
import { readZip, writeZip } from '../zip/index.js'
import { dayOf } from './day-of.js'
import { columnWidths, rowHeight } from './sheet-sizes.js'
import { workbookTables } from './workbook-tables.js'

/** A theory as an Excel workbook: tables to read, filter and sort, and the model inside. */
export async function writeXlsx(
  { theory, choices }: Exported,
  platform: Pick<Platform, 'progress'>,
): Promise<Uint8Array> {
  const { writeXlsx: write } = await import('hucre/xlsx')
  const { details } = theory
  const day = dayOf(choices.date) ?? EARLIEST
  const title = wordsOf(details.title, details.languages, choices.language)
  platform.progress('words')
  const tables = workbookTables(theory, choices.language)
  platform.progress('file')
  const bytes = await write({
    sheets: tables.map(sheetOf),
    namedRanges: tables.map(printedHeadings),
    properties: { title, creator: details.organisation, created: day, modified: day },
    defaultFont: FONT,
  })
  const read = readZip(bytes)
  if (!read.ok) throw new Error(`the workbook is ${read.problem}`)
  return writeZip(carryModel(read.entries, 'xl/workbook.xml', writeJson(theory)))
}

// The same theory gives the same bytes: no clock is read.
const EARLIEST = new Date(Date.UTC(1980, 0, 1))

function sheetOf(table: Table): WriteSheet {
  const { title, columns, rows } = table
  const widths = columnWidths(table)
  const grid = [columns.map((column) => column.title), ...rows.map((row) => row.map(valueIn(columns)))]
  const heights = [columns.map((column) => column.title), ...rows].map((row) => rowHeight(table, row, widths))
  const headings = columns.map(
    (column, index) => [`0,${index}`, { value: column.title, type: 'string', style: HEADING }] as const,
  )
  return {
    name: title,
    columns: columns.map((column, index) => columnOf(column, widths[index])),
    rows: grid,
    rowDefs: new Map(heights.map((height, index) => [index, { height }])),
    cells: new Map(headings),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${cellAddress(rows.length, columns.length - 1)}` },
    pageSetup: PAGE,
    a11y: { summary: title, headerRow: 0 },
  }
}

const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

// Headings stand on every printed page. Not by hucre's own setting, which leaves names with spaces without quotes.
const printedHeadings = ({ title }: Table): NonNullable<WriteOptions['namedRanges']>[number] => ({
  name: '_xlnm.Print_Titles',
  range: `'${title.replaceAll("'", "''")}'!$1:$1`,
  scope: title,
})

const FONT = { name: 'Calibri', size: 11 } as const

const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  border: { bottom: { style: 'thin', color: { rgb: '5B6B7B' } } },
  alignment: { vertical: 'top', wrapText: true },
}

const CELL: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const DATE: CellStyle = { ...CELL, numFmt: 'yyyy-mm-dd' }
// Clear of the words beside it.
const NUMBER: CellStyle = { alignment: { ...CELL.alignment, horizontal: 'right', indent: 1 } }

function columnOf({ kind, isForReadingBack }: Column, width: number | undefined): ColumnDef {
  return {
    ...(width === undefined ? {} : { width }),
    style: kind === 'date' ? DATE : kind === 'number' ? NUMBER : CELL,
    ...(isForReadingBack ? { hidden: true } : {}),
  }
}

function valueIn(columns: readonly Column[]) {
  return (cell: Cell, index: number): CellValue => {
    if (typeof cell !== 'string') return cell
    const day = columns[index]?.kind === 'date' ? dayOf(cell) : null
    return day ?? storable(cell.slice(0, LONGEST_CELL))
  }
}

// What XML cannot hold stands as its number, and what looks like such a number does too: ECMA-376, part 1, 22.9.2.19.
// The library writes control characters so, and no others.
const storable = (words: string): string =>
  words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, (letter) => NUMBERED[letter] ?? '')

const NUMBERED: Readonly<Record<string, string>> = { '\uFFFE': '_xFFFE_', '\uFFFF': '_xFFFF_' }

/** Excel holds no more characters in a cell. */
const LONGEST_CELL = 32_767
