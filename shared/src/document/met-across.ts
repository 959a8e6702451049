import * as Y from 'yjs'
import { THING_KINDS } from '../model/index.js'
import { epochOf } from './epoch.js'
import { isSame } from './is-same.js'
import {
  documentFrom,
  type FieldPlace,
  fieldsOf,
  type MetField,
  mapAt,
  metIn,
  type Where,
  writersOf,
} from './met-fields.js'
import { storedThingsUnordered } from './thing.js'

/** Work that was done apart while the document was made anew, states as V1 updates. */
export interface WorkAcross {
  /** What both sides had: before the first change that the server did not get. */
  readonly base: Uint8Array
  /** What this side had made of it, in the epoch that has ended. */
  readonly mine: Uint8Array
  /** The last state of that epoch. */
  readonly last: Uint8Array
  /** The document of the present epoch, without anything of `mine` that is not in `last`. */
  readonly now: Uint8Array
}

/** Every field that was changed on both sides to something else, as `metFields` finds them within an epoch. */
export function metAcross({ base, mine, last, now }: WorkAcross): readonly MetField[] {
  const [was, own, ended, present] = [base, mine, last, now].map(documentFrom) as [Y.Doc, Y.Doc, Y.Doc, Y.Doc]
  const docs = [was, own, ended, present]
  const known = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base))
  const made = new Map([[epochOf(present), Number.POSITIVE_INFINITY]])
  const met = placesIn(was).flatMap((where) => {
    const [before, here, then, there] = docs.map((doc) => fieldsOf(doc, where))
    if (before == null || here == null || there == null) return []
    const writers = (key: string) => {
      const since = writersOf(mapAt(present, where), key, made)
      return since.length > 0 ? since : writersOf(mapAt(ended, where), key, known)
    }
    const found = metIn(where, { before, here, there }, writers)
    // What had arrived before the end was known to whoever wrote after it.
    return found.filter((field) => then == null || !isSame(valueIn(then, field.place), field.mine))
  })
  for (const doc of docs) doc.destroy()
  return met
}

function placesIn(doc: Y.Doc): readonly Where[] {
  const things = THING_KINDS.flatMap((kind) => storedThingsUnordered(doc, kind).map(([id]): Where => ({ kind, id })))
  return [...things, { kind: 'details', id: '' }]
}

function valueIn(fields: object, { field, language }: FieldPlace): unknown {
  const value: unknown = Reflect.get(fields, field)
  return language === null ? value : (Reflect.get(Object(value), language) ?? '')
}
