import type { Id } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import type { InterfaceIcon } from '../../ui/index.js'
import { type Names, nameOf, namesOf, type Referred } from '../names.js'
import type { Column, Display, Look, Option, Read } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { quoted, refused } from './refused.js'
import { type ColumnSpec, fromSpec } from './spec.js'

interface ReferenceSpec<Thing, Fields> extends ColumnSpec {
  readonly to: readonly Referred[]
  readonly get: (thing: Thing) => Id
  readonly set: (id: Id) => Fields
}

/** One other thing, by its name. It cannot be empty, and without it there is no row. */
export function reference<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  { to, get, set, ...spec }: ReferenceSpec<Thing, Fields>,
): Column {
  const referred = ({ theory }: Look, id: Id): Id | null => {
    const thing = subject.things(theory).get(id)
    return thing === undefined ? null : get(thing)
  }
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'one-of',
    required: true,
    ...(spec.ask === undefined ? {} : { ask: t(spec.ask) }),
    text: (look, id) => {
      const other = referred(look, id)
      return other === null ? '' : namesOf(look, to).textOf(other)
    },
    rank: (look, id) => {
      const other = referred(look, id)
      return other === null ? null : nameOf(look, other)
    },
    display: (look, id) => {
      const other = referred(look, id)
      return other === null ? { as: 'words', words: '' } : thingShown(look, other)
    },
    options: (look) => optionsOf(look, to),
    read: (words, look) => {
      if (words.trim() === '') return refused('table.problem.needed', { name: t(spec.name) })
      const found = theOne(words, namesOf(look, to))
      return typeof found === 'string' ? { ok: true, changes: [subject.change(set(found))] } : found
    },
  }
}

interface ReferencesSpec<Thing, Fields> extends ColumnSpec {
  readonly to: readonly Referred[]
  readonly get: (thing: Thing) => readonly Id[]
  readonly set: (ids: readonly Id[]) => Fields
}

/** Any number of other things, a line each. */
export function references<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  { to, get, set, ...spec }: ReferencesSpec<Thing, Fields>,
): Column {
  const referred = ({ theory }: Look, id: Id): readonly Id[] => {
    const thing = subject.things(theory).get(id)
    return thing === undefined ? [] : get(thing)
  }
  return {
    ...fromSpec(spec),
    name: t(spec.name),
    editor: 'some-of',
    ...(spec.ask === undefined ? {} : { ask: t(spec.ask) }),
    text: (look, id) =>
      referred(look, id)
        .map((other) => namesOf(look, to).textOf(other))
        .join('\n'),
    rank: (look, id) => {
      const [first] = referred(look, id)
      return first === undefined ? null : nameOf(look, first)
    },
    display: (look, id) => {
      const [first, ...others] = referred(look, id)
      if (first === undefined) return { as: 'words', words: '' }
      return { as: 'first-of', words: nameOf(look, first), more: others.length, icon: iconOf(look, first) }
    },
    options: (look) => optionsOf(look, to),
    read: (words, look) => {
      const ids = foundAll(words, namesOf(look, to))
      return isFound(ids) ? { ok: true, changes: [subject.change(set(ids))] } : ids
    },
  }
}

/** A box, group or link with its sign. */
export function thingShown(look: Look, id: Id): Display {
  return { as: 'thing', type: iconOf(look, id), words: nameOf(look, id) }
}

function iconOf({ theory }: Look, id: Id): InterfaceIcon {
  const element = theory.elements.get(id)
  if (element !== undefined) return element.type
  if (theory.links.has(id)) return 'link'
  return theory.groups.has(id) ? 'group' : theory.assumptions.has(id) ? 'assumption' : 'map'
}

function optionsOf(look: Look, to: readonly Referred[]): readonly Option[] {
  const names = namesOf(look, to)
  return names.ids.map((id) => ({ words: names.textOf(id), label: nameOf(look, id), icon: iconOf(look, id) }))
}

type NotFound = Extract<Read, { readonly ok: false }>

export function isFound(found: readonly Id[] | NotFound): found is readonly Id[] {
  return Array.isArray(found)
}

function theOne(words: string, names: Names): Id | NotFound {
  const found = names.find(words)
  if (found === 'none') return refused('table.problem.nothingCalled', { words: quoted(words.trim()) })
  if (found === 'several') return refused('table.problem.severalCalled', { words: quoted(words.trim()) })
  return found
}

/** Things by their names, a line each; semicolons do where a line is no name by itself. */
export function foundAll(words: string, names: Names): readonly Id[] | NotFound {
  const ids = new Set<Id>()
  for (const given of words.split(/[\r\n]+/)) {
    if (given.trim() === '') continue
    const whole = theOne(given, names)
    const parts =
      typeof whole === 'string' || !given.includes(';')
        ? [whole]
        : given.split(';').flatMap((part) => (part.trim() === '' ? [] : [theOne(part, names)]))
    for (const part of parts) {
      if (typeof part !== 'string') return part
      ids.add(part)
    }
  }
  return [...ids]
}
