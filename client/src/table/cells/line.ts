import { MAX_TEXT } from '@throughline/shared/model'
import type { Column, Read } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

/** Free words in one line that are one value: the later of two people stands. */
export function line<Thing, Fields>(subject: Subject<Thing, Fields>, spec: ValueSpec<Thing, Fields, string>): Column {
  return valueColumn(subject, spec, { text: (value) => value, parse })
}

function parse(given: string): { readonly value: string } | Extract<Read, { readonly ok: false }> {
  const value = given.replace(/\s*[\r\n]+\s*/g, ' ').trim()
  return value.length > MAX_TEXT ? refused('table.problem.long', { most: MAX_TEXT }) : { value }
}
