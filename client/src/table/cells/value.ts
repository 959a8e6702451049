import type { Id } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import type { Column, Look, Read } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { type ColumnSpec, fromSpec } from './spec.js'

export interface ValueSpec<Thing, Fields, Value> extends ColumnSpec {
  readonly get: (thing: Thing) => Value
  readonly set: (value: Value) => Fields
}

export interface Kind<Value> {
  readonly text: (value: Value) => string
  readonly parse: (words: string) => { readonly value: Value } | Extract<Read, { readonly ok: false }>
  readonly rank?: (value: Value) => number | string | null
}

/** A column whose cells hold one value each, written as words. */
export function valueColumn<Thing, Fields, Value>(
  subject: Subject<Thing, Fields>,
  { get, set, ...spec }: ValueSpec<Thing, Fields, Value>,
  { text, parse, rank }: Kind<Value>,
): Column {
  const held = ({ theory }: Look, id: Id): Value | undefined => {
    const thing = subject.things(theory).get(id)
    return thing === undefined ? undefined : get(thing)
  }
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'line',
    ...(spec.ask === undefined ? {} : { ask: t(spec.ask) }),
    text: (look, id) => {
      const value = held(look, id)
      return value === undefined ? '' : text(value)
    },
    ...(rank === undefined
      ? {}
      : {
          rank: (look, id) => {
            const value = held(look, id)
            return value === undefined ? null : rank(value)
          },
        }),
    read: (words) => {
      const parsed = parse(words)
      return 'value' in parsed ? { ok: true, changes: [subject.change(set(parsed.value))] } : parsed
    },
  }
}
