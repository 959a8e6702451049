import type { Indicator, Quantity, Reading } from '../model/index.js'
import { dateFrom } from './date-from.js'
import { isNoShare } from './indicator-problems.js'
import { numberOf, quantityFrom } from './number-of.js'

export type NewReading = Omit<Reading, 'id'>

/** Why a row of a spreadsheet gives no reading. */
export type Refusal = 'no-date' | 'not-a-date' | 'no-value' | 'not-a-share' | 'there-already' | 'too-many'

export interface ReadReadings {
  readonly added: readonly (NewReading & { readonly isNumber: boolean })[]
  /** Rows as they were, counted from 1, each with the reason. */
  readonly refused: readonly { readonly row: number; readonly cells: readonly string[]; readonly why: Refusal }[]
}

/** More at once is somebody's mistake. */
export const MOST_READINGS = 1_000

/**
 * Readings from rows of a spreadsheet: date, value, note. Where the first row holds names of columns these decide, in
 * English or Welsh, whatever their order; else the first column that holds dates, and those after it.
 *
 * @param indicator what they are of: the same value on the same date is not added again, nor a share over 100 percent
 */
export function readingsFromCells(
  rows: readonly (readonly string[])[],
  { readings, unit }: Pick<Indicator, 'readings' | 'unit'> = { readings: [], unit: '' },
): ReadReadings {
  const columns = columnsOf(rows)
  const known = new Set(readings.map(keyOf))
  const added: ReadReadings['added'][number][] = []
  const refused: ReadReadings['refused'][number][] = []
  for (const [index, cells] of rows.entries()) {
    if (index < columns.first || cells.every((cell) => cell.trim() === '')) continue
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim())
    const reading = readingFrom(cell(columns.date), cell(columns.value))
    const why = typeof reading === 'string' ? reading : whyNot(reading)
    if (why !== null) refused.push({ row: index + 1, cells, why })
    if (typeof reading === 'string' || why !== null) continue
    known.add(keyOf(reading))
    added.push({ ...reading, note: cell(columns.note), isNumber: numberOf(reading.value) !== null })
  }
  return { added, refused }

  function whyNot(reading: Pick<Reading, 'date' | 'value'>): Refusal | null {
    if (isNoShare(reading.value, unit)) return 'not-a-share'
    if (known.has(keyOf(reading))) return 'there-already'
    return added.length >= MOST_READINGS ? 'too-many' : null
  }
}

function readingFrom(dateCell: string, valueCell: string): { date: string; value: Quantity } | Refusal {
  if (dateCell === '') return 'no-date'
  const date = dateFrom(dateCell)
  if (date === null) return 'not-a-date'
  const value = quantityFrom(valueCell)
  return value === null ? 'no-value' : { date, value }
}

function keyOf({ date, value }: Pick<Reading, 'date' | 'value'>): string {
  return `${date} ${numberOf(value) ?? value}`
}

interface Columns {
  readonly date: number
  readonly value: number
  readonly note: number | null
  /** The first row that is not names of columns. */
  readonly first: number
}

const NAMES = {
  date: /^(date|dates|when|day|month|year|period|time|dyddiad|pryd|diwrnod|mis|blwyddyn|cyfnod)$/i,
  value:
    /^(value|values|reading|readings|result|figure|number|count|score|actual|gwerth|darlleniad|canlyniad|ffigur|nifer|sgôr)$/i,
  note: /^(note|notes|comment|comments|remark|source|nodyn|nodiadau|sylw|sylwadau|ffynhonnell)$/i,
} as const

function columnsOf(rows: readonly (readonly string[])[]): Columns {
  const [head = []] = rows
  const named = (name: keyof typeof NAMES) => head.findIndex((cell) => NAMES[name].test(cell.trim()))
  const isHead = head.every((cell) => dateFrom(cell) === null) && (named('date') >= 0 || named('value') >= 0)
  const taken = isHead ? [named('date'), named('value'), named('note')] : []
  const date = isHead && named('date') >= 0 ? named('date') : firstDateColumn(rows, isHead ? 1 : 0, taken)
  const value = isHead && named('value') >= 0 ? named('value') : nextFree(date, [...taken, date])
  const note = isHead && named('note') >= 0 ? named('note') : nextFree(value, [...taken, date, value])
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  return { date, value, note: note < width ? note : null, first: isHead ? 1 : 0 }
}

function firstDateColumn(rows: readonly (readonly string[])[], first: number, taken: readonly number[]): number {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  for (let column = 0; column < width; column += 1) {
    if (taken.includes(column)) continue
    // Years alone look like numbers: a column of dates holds one in most of its rows.
    const dates = rows.slice(first).filter((cells) => dateFrom(cells[column] ?? '') !== null)
    if (dates.length * 2 > rows.length - first) return column
  }
  return 0
}

function nextFree(after: number, taken: readonly number[]): number {
  let column = after + 1
  while (taken.includes(column)) column += 1
  return column
}
