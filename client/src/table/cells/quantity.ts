import { numberOf, quantityFrom, quantityText } from '@throughline/shared/measurement'
import type { Quantity } from '@throughline/shared/model'
import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

const LONGEST = 200

/** A count or measure: a number, or words such as "about half" where there is none. */
export function quantity<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  spec: ValueSpec<Thing, Fields, Quantity>,
): Column {
  return valueColumn(subject, spec, {
    text: quantityText,
    parse: (words) => {
      const trimmed = words.replace(/\s+/g, ' ').trim()
      if (trimmed.length > LONGEST) return refused('table.problem.long', { most: LONGEST })
      return { value: quantityFrom(trimmed) }
    },
    rank: (value) => numberOf(value) ?? value,
  })
}
