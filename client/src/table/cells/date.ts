import { dateFrom } from '@throughline/shared/measurement'
import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { quoted, refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

/** An ISO 8601 date, whole or in part; written as people and spreadsheets write it, it becomes one. */
export function date<Thing, Fields>(subject: Subject<Thing, Fields>, spec: ValueSpec<Thing, Fields, string>): Column {
  return valueColumn(
    subject,
    { ask: 'table.ask.date', ...spec },
    {
      text: (value) => value,
      parse: (words) => {
        const trimmed = words.trim()
        const value = trimmed === '' ? '' : dateFrom(trimmed)
        return value === null ? refused('table.problem.date', { words: quoted(trimmed) }) : { value }
      },
    },
  )
}
