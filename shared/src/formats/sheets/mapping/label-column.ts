import { headingOf } from '../../drawing/index.js'
import { type Sheet, wordsAt } from '../sheets.js'
import type { ColumnMapping } from './mapping.js'

/** What says that each row is a thing of its own, whatever the things are called by. */
const LISTING = ['id', 'code', 'leads-to', 'follows-from']

/** Whether columns say what each row is, and which it is or what it leads to: a list of boxes. */
export function isList(columns: readonly (ColumnMapping | null)[]): boolean {
  const has = (field: string) => columns.some((column) => column?.field === field)
  return has('type') && LISTING.some(has)
}

/**
 * The columns of a list of boxes whose labels stand under a heading that is no name for them (“What we do”): the first
 * column of texts of its own. What is said about a box stands after it.
 */
export function withLabelColumn(
  columns: readonly (ColumnMapping | null)[],
  sheet: Sheet,
  headingRow: number,
): readonly (ColumnMapping | null)[] {
  if (!isList(columns) || columns.some((column) => column?.field === 'label')) return columns
  const found = columns.findIndex((column, at) => column === null && areLabels(sheet, headingRow, at))
  return columns.map((column, at) => (at === found ? { field: 'label', language: null } : column))
}

/** Characters, on average. Shorter texts are names of people, dates or counts. */
const SHORTEST = 12

function areLabels(sheet: Sheet, headingRow: number, column: number): boolean {
  const heading = wordsAt(sheet, headingRow, column)
  const meaning = headingOf(heading)?.meaning
  if (heading === '' || (meaning !== undefined && meaning.holds !== 'boxes')) return false
  const rows = sheet.rows.slice(headingRow + 1).filter((row) => row.some((words) => words.trim() !== ''))
  const texts = rows.map((row) => (row[column] ?? '').trim()).filter((words) => words !== '')
  const length = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length)
  return texts.length * 2 > rows.length && new Set(texts).size * 2 > texts.length && length >= SHORTEST
}
