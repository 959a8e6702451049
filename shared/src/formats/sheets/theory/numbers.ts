import { dateFrom, quantityFrom } from '../../../measurement/index.js'
import type { Quantity, Rating, ScaleId } from '../../../model/index.js'
import { ratingSchema } from '../../../model/index.js'
import { percentOf, scaleOf, scales } from '../../../scales/index.js'
import { folded } from '../mapping/folded.js'
import type { Reading } from './reading.js'
import type { SheetRow } from './sheet-row.js'

/** A quantity as somebody wrote it: words such as "about half" stay words. */
export function quantityIn(row: SheetRow, field: string, reading: Reading): Quantity {
  return quantityFrom(reading.line(row, field))
}

/** A date as ISO 8601; what is no date is kept as it is, with a warning. */
export function dateIn(row: SheetRow, field: string, reading: Reading): string {
  const words = reading.line(row, field)
  if (words === '') return ''
  const date = dateFrom(words)
  if (date === null) reading.report.warn(row.place(field), `“${words.slice(0, 60)}” is no date; it was kept as words.`)
  return date ?? words
}

/** A whole year; null, with a warning, for anything else. */
export function yearIn(row: SheetRow, field: string, { report }: Reading): number | null {
  const words = row.words(field)
  if (words === '') return null
  if (/^-?\d+$/.test(words) && Number.isSafeInteger(Number(words))) return Number(words)
  const [year] = /\b(1[89]|20)\d\d\b/.exec(words) ?? []
  if (year !== undefined) return Number(year)
  report.warn(row.place(field), `“${words.slice(0, 60)}” is no year; it was left out.`)
  return null
}

/** A rating of evidence: the value that stands for programs, else the value and scale that stand for people. */
export function ratingIn(row: SheetRow, reading: Reading): Rating | null {
  // A scale without a value is a rating that says nothing, whatever its name for people.
  const words = row.words('rating-value') || (row.words('scale-id') === '' ? row.words('rating') : '')
  if (words === '') return null
  const scale = scaleNamed(row.words('scale-id')) ?? scaleNamed(row.words('scale'))
  const of = row.words('rating-of')
  const value = scale === null ? null : valueIn(words, scale)
  const read = ratingSchema.safeParse({ scale, value, ...(of === '' ? {} : { of }) })
  if (read.success) return read.data
  reading.report.warn(
    row.place(row.words('rating-value') === '' ? 'rating' : 'rating-value'),
    `The rating “${words.slice(0, 60)}” was left out: it does not say on which scale. Name the scale in a column “Scale”.`,
  )
  return null
}

function scaleNamed(words: string): ScaleId | null {
  const wanted = folded(words)
  const found =
    wanted === ''
      ? undefined
      : scales.find(({ id, name }) => [id, name.en, name.cy].some((each) => folded(each) === wanted))
  return found?.id ?? null
}

function valueIn(words: string, scale: ScaleId): unknown {
  if (words.startsWith('{')) return parsed(words)
  const wanted = folded(words)
  const named = scaleOf(scale).values.find(
    ({ value, name }) => String(value) === words || [name.en, name.cy].some((each) => folded(each) === wanted),
  )
  if (named !== undefined) return named.value
  return PLAIN_NUMBER.test(words) ? Number(words) : words
}

const PLAIN_NUMBER = /^-?\d{1,25}(\.\d+)?(e[+-]?\d+)?$/i

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Words that begin with a brace, and no more.
    return json
  }
}

/** How sure the team is, in percent. */
export function confidenceIn(row: SheetRow, reading: Reading): Rating | null {
  const words = row.words('confidence-percent') || row.words('confidence')
  if (words === '') return null
  const [figure] = /^\d{1,3}([.,]\d+)?\s*%?$/.exec(words) ?? /\d{1,3}(\.\d+)?%/.exec(words) ?? []
  const percent = percentOf(figure)
  // Beside it stands how a file of ours says it to people: without a percent sign it is on another scale.
  const isOther =
    row.has('confidence-percent') && row.words('confidence') !== '' && !row.words('confidence').includes('%')
  if (percent !== null && !isOther) return { scale: 'percent', value: percent }
  const field = row.words('confidence-percent') === '' ? 'confidence' : 'confidence-percent'
  reading.report.warn(row.place(field), `“${words.slice(0, 60)}” is no share from 0 to 100; it was left out.`)
  return null
}
