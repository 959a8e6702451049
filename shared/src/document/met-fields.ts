import * as Y from 'yjs'
import { type Id, THING_KINDS, type ThingKind } from '../model/index.js'
import { detailsFields, type FieldList, thingFields } from './fields.js'
import { isSame } from './is-same.js'
import { readDetails, readThing } from './read-thing.js'
import { readingsField } from './readings-field.js'
import { setField } from './set-field.js'
import { smallestSplice } from './splice.js'
import { textField } from './text-field.js'
import { textKey } from './texts.js'
import { detailsIn, type StoredMap, storedThing, thingsIn } from './thing.js'

/** One field of one thing, or of the theory as a whole; a text in one of its languages. */
export interface FieldPlace {
  readonly kind: ThingKind | 'details'
  /** Empty for details. */
  readonly id: Id
  readonly field: string
  /** null where it is no text. */
  readonly language: string | null
}

/** A field that two people changed without knowing of each other. A text is its words, '' where it has none. */
export interface MetField {
  readonly place: FieldPlace
  readonly was: unknown
  readonly mine: unknown
  readonly theirs: unknown
  /** Under whose client ids the others' change was made; empty where they only took letters away. */
  readonly writers: readonly number[]
}

/** Work that was done apart, V1 updates each. */
export interface WorkApart {
  /** What both sides had: before the first change that the server did not get. */
  readonly base: Uint8Array
  /** What this side had made of it. */
  readonly mine: Uint8Array
  /** What has arrived from the others, who had nothing of it. */
  readonly arrived: readonly Uint8Array[]
}

export type Where = Pick<FieldPlace, 'kind' | 'id'>

/** Every field that was changed on both sides to something else. What merges by itself is left out: letters, members, places. */
export function metFields({ base, mine, arrived }: WorkApart): readonly MetField[] {
  const [was, own, others] = [documentFrom(base), documentFrom(mine), documentFrom(base)]
  const known = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base))
  const met = touchedBy(others, arrived).flatMap((where) => {
    const [before, here, there] = [was, own, others].map((doc) => fieldsOf(doc, where))
    if (before == null || here == null || there == null) return []
    return metIn(where, { before, here, there }, (key) => writersOf(mapAt(others, where), key, known))
  })
  for (const doc of [was, own, others]) doc.destroy()
  return met
}

export function documentFrom(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

/** Brings a document up to date, and gives what was changed in it. */
function touchedBy(doc: Y.Doc, arrived: readonly Uint8Array[]): readonly Where[] {
  const touched = new Map<string, Where>()
  const note = (kind: ThingKind | 'details', id: Id) => touched.set(`${kind}/${id}`, { kind, id })
  for (const kind of THING_KINDS) {
    thingsIn(doc, kind).observeDeep((events) => {
      for (const { path } of events) if (path[0] !== undefined) note(kind, String(path[0]))
    })
  }
  detailsIn(doc).observeDeep(() => note('details', ''))
  doc.transact(() => {
    for (const update of arrived) Y.applyUpdate(doc, update)
  })
  return [...touched.values()]
}

const fieldsAt = ({ kind }: Where): FieldList => (kind === 'details' ? detailsFields : thingFields[kind])

export function mapAt(doc: Y.Doc, { kind, id }: Where): StoredMap | null {
  return kind === 'details' ? detailsIn(doc) : storedThing(doc, kind, id)
}

export function fieldsOf(doc: Y.Doc, { kind, id }: Where): object | null {
  return kind === 'details' ? readDetails(doc) : (readThing(doc, kind, id) ?? null)
}

interface States {
  readonly before: object
  readonly here: object
  readonly there: object
}

export function metIn(where: Where, states: States, writers: (key: string) => readonly number[]): readonly MetField[] {
  return fieldsAt(where).flatMap(([field, how]): readonly MetField[] => {
    if (how === setField || how === readingsField || NOT_SAID.has(field)) return []
    const [was, mine, theirs] = [states.before, states.here, states.there].map((of): unknown => Reflect.get(of, field))
    if (how !== textField) {
      if (isSame(was, mine) || isSame(was, theirs) || isSame(mine, theirs)) return []
      return [{ place: { ...where, field, language: null }, was, mine, theirs, writers: writers(field) }]
    }
    return languagesIn([was, mine, theirs]).flatMap((language) => {
      const words = { was: wordsIn(was, language), mine: wordsIn(mine, language), theirs: wordsIn(theirs, language) }
      if (!isRewrittenTwice(words)) return []
      return [{ place: { ...where, field, language }, ...words, writers: writers(textKey(field, language)) }]
    })
  })
}

/** How something is drawn or kept is not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['position', 'order', 'size', 'extra'])

interface Words {
  readonly was: string
  readonly mine: string
  readonly theirs: string
}

/** Whether both changed the words at one place of them: beside each other, both stay as they were meant. */
function isRewrittenTwice({ was, mine, theirs }: Words): boolean {
  if (mine === theirs) return false
  const [one, other] = [smallestSplice(was, mine), smallestSplice(was, theirs)]
  if (one === null || other === null) return false
  return one.at <= other.at + other.remove && other.at <= one.at + one.remove
}

function languagesIn(texts: readonly unknown[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => Object.keys(Object(text))))].sort()
}

function wordsIn(text: unknown, language: string): string {
  const words: unknown = Object.hasOwn(Object(text), language) ? Reflect.get(Object(text), language) : ''
  return typeof words === 'string' ? words : ''
}

/** Who made what stands at a key, or in the text there, beyond what was known. */
export function writersOf(map: StoredMap | null, key: string, known: ReadonlyMap<number, number>): readonly number[] {
  const item = map?._map.get(key)
  if (item === undefined) return []
  const writers = new Set<number>()
  const note = ({ client, clock }: Y.ID, length: number) => {
    if (clock + length > (known.get(client) ?? 0)) writers.add(client)
  }
  note(item.id, item.length)
  const text = item.content instanceof Y.ContentType ? item.content.type : null
  for (let part = text?._start ?? null; part !== null; part = part.right) note(part.id, part.length)
  return [...writers]
}
