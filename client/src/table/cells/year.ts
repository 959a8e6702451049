import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { quoted, refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

const EARLIEST = 1800
const LATEST = 2100

/** The year of a study. */
export function year<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  spec: ValueSpec<Thing, Fields, number | null>,
): Column {
  return valueColumn(subject, spec, {
    text: (value) => (value === null ? '' : String(value)),
    parse: (words) => {
      const trimmed = words.trim()
      if (trimmed === '') return { value: null }
      const value = /^\d{4}$/.test(trimmed) ? Number(trimmed) : Number.NaN
      return value >= EARLIEST && value <= LATEST
        ? { value }
        : refused('table.problem.year', { words: quoted(trimmed) })
    },
    rank: (value) => value,
  })
}
