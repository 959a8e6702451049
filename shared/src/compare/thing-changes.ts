import {
  type Id,
  type Link,
  NO_TEXT,
  type Text,
  THING_KINDS,
  type Theory,
  type ThingKind,
  WHOLE_THEORY,
} from '../model/index.js'
import { isSame } from './is-same.js'
import type { FieldChange, ThingChange, ThingName } from './thing-change.js'

/**
 * What became of each thing from one state of a theory to another, field by field: what came, in the order of kinds, what
 * went, what was moved, what says something else. Of every text only the languages that differ are told.
 */
export function thingChanges(before: Theory, now: Theory): readonly ThingChange[] {
  const both = { before, now }
  const changes = THING_KINDS.flatMap((kind) => changesOfKind(kind, both))
  const details = fieldChanges(before.details, now.details, both)
  if (details.length > 0)
    changes.push({ kind: 'details', id: '', became: 'changed', name: { label: NO_TEXT }, fields: details })
  return changes
}

interface Both {
  readonly before: Theory
  readonly now: Theory
}

type Thing = { readonly id: Id }

/** Where a box stands, and in what order it is read: not what it says. */
const PLACE = ['position', 'order', 'band', 'within']

function changesOfKind(kind: ThingKind, both: Both): ThingChange[] {
  const { before, now } = both
  const was: ReadonlyMap<Id, Thing> = before[kind]
  const is: ReadonlyMap<Id, Thing> = now[kind]
  const changes: ThingChange[] = []
  for (const [id, thing] of is) {
    const earlier = was.get(id)
    const name = nameOf(now, kind, thing)
    if (earlier === undefined)
      changes.push({ kind, id, became: 'added', name, fields: ratingOf(thing, (rating) => [null, rating]) })
    else if (earlier !== thing) changes.push(...becameOfThing({ kind, id, name, was: earlier, is: thing, both }))
  }
  for (const [id, thing] of was) {
    if (is.has(id)) continue
    const name = nameOf(before, kind, thing)
    changes.push({ kind, id, became: 'removed', name, fields: ratingOf(thing, (rating) => [rating, null]) })
  }
  return changes
}

interface Kept {
  readonly kind: ThingKind
  readonly id: Id
  readonly name: ThingName
  readonly was: Thing
  readonly is: Thing
  readonly both: Both
}

function becameOfThing({ kind, id, name, was, is, both }: Kept): ThingChange[] {
  const changes: ThingChange[] = []
  const all = fieldChanges(was, is, both)
  const place = all.filter(({ field }) => PLACE.includes(field))
  const said = all.filter(({ field }) => !PLACE.includes(field))
  if (isMoved(kind, place)) {
    const fields = place.filter(({ field }) => field === 'band' || field === 'within')
    changes.push({ kind, id, became: 'moved', name, fields })
  }
  if (said.length > 0) changes.push({ kind, id, became: 'changed', name, fields: said })
  return changes
}

/** A box stands elsewhere by its place, a band by its order. The first place that a box is given is no move. */
function isMoved(kind: ThingKind, place: readonly FieldChange[]): boolean {
  return place.some(({ field, was }) => {
    if (field === 'order') return kind === 'bands'
    return field !== 'position' || was !== null
  })
}

/** Fields in which things name another by its id. */
const NAMING = ['band', 'within', 'group', 'ceiling', 'from', 'to']
const LISTING = ['on', 'responsible']

function fieldChanges(was: object, is: object, { before, now }: Both): FieldChange[] {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)])
  fields.delete('id')
  return [...fields].flatMap((field) => {
    const [a, b]: [unknown, unknown] = [Reflect.get(was, field), Reflect.get(is, field)]
    if (isSame(a, b)) return []
    if (NAMING.includes(field)) return [{ field, was: labelOf(before, a), is: labelOf(now, b) }]
    if (LISTING.includes(field)) return [{ field, was: labelsOf(before, a), is: labelsOf(now, b) }]
    if (isText(a) && isText(b)) return [{ field, was: differingIn(a, b), is: differingIn(b, a) }]
    return [{ field, was: a ?? null, is: b ?? null }]
  })
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((words) => typeof words === 'string')
  )
}

/** The languages of a text in which another says something else. */
function differingIn(text: Text, other: Text): Text {
  return Object.fromEntries(Object.entries(text).filter(([language, words]) => other[language] !== words))
}

function labelOf(theory: Theory, id: unknown): Text | null {
  if (typeof id !== 'string') return null
  return wordsFor(theory, id)
}

function labelsOf(theory: Theory, ids: unknown): readonly Text[] {
  return Array.isArray(ids) ? ids.map((id) => labelOf(theory, id) ?? NO_TEXT) : []
}

function wordsFor(theory: Theory, id: Id): Text {
  for (const kind of THING_KINDS) {
    const thing: (Thing & { readonly label?: unknown }) | undefined = theory[kind].get(id)
    if (thing !== undefined && isText(thing.label)) return thing.label
  }
  return NO_TEXT
}

/** How a thing is called in a theory. */
function nameOf(theory: Theory, kind: ThingKind, thing: Thing & { readonly label?: unknown }): ThingName {
  const label = isText(thing.label) ? thing.label : NO_TEXT
  if (kind === 'elements' || kind === 'links') return thingName(theory, thing.id)
  const on: unknown = Reflect.get(thing, 'on')
  const [first] = Array.isArray(on) ? on.filter((id): id is Id => typeof id === 'string' && id !== WHOLE_THEORY) : []
  return first === undefined ? { label } : { label, on: thingName(theory, first) }
}

function linkName(theory: Theory, { label, from, to }: Link): ThingName {
  return { label, ends: [wordsFor(theory, from), wordsFor(theory, to)] }
}

function thingName(theory: Theory, id: Id): ThingName {
  const link = theory.links.get(id)
  if (link !== undefined) return linkName(theory, link)
  const element = theory.elements.get(id)
  if (element !== undefined) return { label: element.label, type: element.type }
  return { label: wordsFor(theory, id) }
}

function ratingOf(thing: Thing, sides: (rating: unknown) => [was: unknown, is: unknown]): FieldChange[] {
  const rating: unknown = Reflect.get(thing, 'rating')
  if (rating === undefined || rating === null) return []
  const [was, is] = sides(rating)
  return [{ field: 'rating', was, is }]
}
