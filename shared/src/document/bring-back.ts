import * as Y from 'yjs'
import { type Id, THING_KINDS, type ThingKind } from '../model/index.js'
import { copyOf, entriesInOrder } from './copy-of.js'
import { EPOCH_KEY } from './epoch.js'
import { isSame } from './is-same.js'
import { SCHEMA_KEY } from './schema-version.js'
import { smallestSplice } from './splice.js'
import type { TheoryDocument } from './theory-document.js'
import { detailsIn, isStoredMap, type StoredMap, storedThing, storedThings, thingsIn } from './thing.js'

/** One thing of a theory, by its kind. */
export interface ThingPlace {
  readonly kind: ThingKind
  readonly id: Id
}

/**
 * Makes a document what an earlier state of it was, in one transaction and as ordinary edits: only what differs is
 * written, words by the smallest splice, and what is gone comes back under its id, with what later versions put in it.
 */
export function bringBack(document: TheoryDocument, earlier: Y.Doc): void {
  document.change(() => {
    for (const kind of THING_KINDS) bringMapBack(thingsIn(document.doc, kind), thingsIn(earlier, kind))
    bringMapBack(detailsIn(document.doc), detailsIn(earlier), OF_THE_DOCUMENT)
  })
}

/**
 * The same for single things. A box that is gone comes back with the links at it that went as well, where both their ends
 * are there; a thing that was not there yet goes.
 */
export function bringThingsBack(document: TheoryDocument, earlier: Y.Doc, things: readonly ThingPlace[]): void {
  const { doc } = document
  document.change(() => {
    const returned = new Set<Id>()
    for (const { kind, id } of things) {
      if (storedThing(doc, kind, id) === null) returned.add(id)
      bringKeyBack(thingsIn(doc, kind), thingsIn(earlier, kind), id)
    }
    for (const [id, link] of storedThings(earlier, 'links')) {
      const ends = [link.get('from'), link.get('to')]
      const isBack = ends.some((end) => typeof end === 'string' && returned.has(end))
      if (isBack && storedThing(doc, 'links', id) === null && ends.every((end) => isThere(doc, end)))
        bringKeyBack(thingsIn(doc, 'links'), thingsIn(earlier, 'links'), id)
    }
  })
}

/** What a document says of itself is not anybody's edit. */
const OF_THE_DOCUMENT: readonly string[] = [EPOCH_KEY, SCHEMA_KEY]

function bringMapBack(map: StoredMap, earlier: StoredMap, except: readonly string[] = []): void {
  for (const key of [...map.keys()]) if (!earlier.has(key) && !except.includes(key)) map.delete(key)
  for (const [key] of entriesInOrder(earlier)) if (!except.includes(key)) bringKeyBack(map, earlier, key)
}

function bringKeyBack(map: StoredMap, earlier: StoredMap, key: string): void {
  const [is, was] = [map.get(key), earlier.get(key)]
  if (!earlier.has(key)) {
    if (map.has(key)) map.delete(key)
  } else if (isStoredMap(is) && isStoredMap(was)) bringMapBack(is, was)
  else if (is instanceof Y.Text && was instanceof Y.Text && is.toString() === was.toString()) return
  else if (is instanceof Y.Text && was instanceof Y.Text && isPlain(is) && isPlain(was)) bringWordsBack(is, was)
  else if (was instanceof Y.AbstractType || !map.has(key) || !isSame(is, was)) map.set(key, copyOf(was))
}

function bringWordsBack(text: Y.Text, earlier: Y.Text): void {
  const splice = smallestSplice(text.toString(), earlier.toString())
  if (splice === null) return
  if (splice.remove > 0) text.delete(splice.at, splice.remove)
  if (splice.insert !== '') text.insert(splice.at, splice.insert)
}

/** Without marks or pictures, which no version of ours writes. */
function isPlain(text: Y.Text): boolean {
  const pieces: { readonly insert?: unknown; readonly attributes?: unknown }[] = text.toDelta()
  return pieces.every(({ insert, attributes }) => typeof insert === 'string' && attributes === undefined)
}

function isThere(doc: Y.Doc, id: unknown): boolean {
  return typeof id === 'string' && (['elements', 'groups', 'links'] as const).some((kind) => storedThing(doc, kind, id))
}
