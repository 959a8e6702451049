import { LANGUAGES, t, tIn, type Words } from '../../i18n/index.js'
import type { InterfaceIcon } from '../../ui/index.js'
import { folded } from '../names.js'
import type { Column, Display, Look, Option } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { quoted, refused } from './refused.js'
import { type ColumnSpec, fromSpec } from './spec.js'

export interface Choice<Value> {
  readonly value: Value
  readonly label: string
  /** Other words that mean it, such as the one it has in files. */
  readonly also?: readonly string[]
  readonly icon?: InterfaceIcon
}

export interface ChoiceSpec<Thing, Fields, Value> extends ColumnSpec {
  readonly get: (thing: Thing) => Value | null
  readonly set: (value: Value) => Fields
  /** What an emptied cell makes of it; not given: it cannot be empty. */
  readonly none?: () => Fields
  readonly choices: (look: Look) => readonly Choice<Value>[]
  readonly display?: (thing: Thing, look: Look) => Display
}

/** One value of a few. */
export function choice<Thing, Fields, Value extends string | number | boolean>(
  subject: Subject<Thing, Fields>,
  spec: ChoiceSpec<Thing, Fields, Value>,
): Column {
  const { get, set, none, choices, display } = spec
  const chosen = (look: Look, id: string): Choice<Value> | undefined => {
    const thing = subject.things(look.theory).get(id)
    const value = thing === undefined ? null : get(thing)
    return value === null ? undefined : choices(look).find((one) => one.value === value)
  }
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'one-of',
    text: (look, id) => chosen(look, id)?.label ?? '',
    rank: (look, id) => {
      const found = chosen(look, id)
      return found === undefined ? null : choices(look).indexOf(found)
    },
    display: (look, id) => {
      const thing = subject.things(look.theory).get(id)
      if (display !== undefined && thing !== undefined) return display(thing, look)
      const found = chosen(look, id)
      return found?.icon === undefined
        ? { as: 'words', words: found?.label ?? '' }
        : { as: 'thing', type: found.icon, words: found.label }
    },
    options: (look) => [
      ...(none === undefined ? [] : [{ words: '', label: t('table.nothing') }]),
      ...choices(look).map(asOption),
    ],
    read: (words, look) => {
      const wanted = folded(words)
      if (wanted === '') {
        return none === undefined
          ? refused('table.problem.needed', { name: t(spec.name) })
          : { ok: true, changes: [subject.change(none())] }
      }
      const found = choices(look).find((one) =>
        [one.label, ...(one.also ?? [])].some((name) => folded(name) === wanted),
      )
      if (found !== undefined) return { ok: true, changes: [subject.change(set(found.value))] }
      return refused('table.problem.choice', {
        words: quoted(words.trim()),
        choices: choices(look)
          .slice(0, 8)
          .map(({ label }) => label)
          .join(', '),
      })
    },
  }
}

/** A value whose words the interface has; it is known by them in every language, and as it is called in files. */
export function inWords<Value extends string>(value: Value, words: Words): Choice<Value> {
  return { value, label: t(words), also: [value, ...LANGUAGES.map((one) => tIn(one, words))] }
}

function asOption<Value>({ label, icon }: Choice<Value>): Option {
  return { words: label, label, ...(icon === undefined ? {} : { icon }) }
}
