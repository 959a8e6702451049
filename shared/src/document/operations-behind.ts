import * as Y from 'yjs'
import type { Id, ThingKind } from '../model/index.js'
import { detailsIn, isStoredMap, type MadeAt, type StoredMap, storedThing } from './thing.js'

/** What became of one thing, as far as it takes to find the operations that did it. */
export interface ChangeOfThing {
  readonly kind: ThingKind | 'details'
  readonly id: Id
  readonly became: 'added' | 'removed' | 'moved' | 'changed'
  readonly fields: readonly { readonly field: string }[]
}

/** Whose operations tell who made a change: those that put something in, and those that were taken out. */
export interface Operations {
  readonly made: readonly MadeAt[]
  readonly gone: readonly MadeAt[]
}

/** Of one change: of a long text that was rewritten the first operations tell enough. */
const MOST = 20

const MOVING = ['position', 'band', 'within', 'order']

/**
 * The operations behind a change between two states of a document. None where a thing reads otherwise only because
 * another came or went.
 */
export function operationsBehind(before: Y.Doc, now: Y.Doc, change: ChangeOfThing): Operations {
  const [was, is] = [mapOf(before, change), mapOf(now, change)]
  if (change.became === 'added') return { made: is === null ? [] : places(is._item), gone: [] }
  if (change.became === 'removed') {
    // A link may still be stored although its end has gone.
    const item = was?._item ?? null
    return { made: [], gone: item !== null && isGone(now, item) ? places(item) : [] }
  }
  const made: MadeAt[] = []
  const gone: MadeAt[] = []
  const fields = change.became === 'moved' ? MOVING : change.fields.map(({ field }) => field)
  for (const field of fields) {
    for (const item of itemsOf(is, field)) if (isNotIn(before, item)) made.push(...places(item))
    for (const item of itemsOf(was, field)) if (isGone(now, item)) gone.push(...places(item))
  }
  // What was put in took the place of what went: whoever did that says it all.
  return { made: made.slice(0, MOST), gone: made.length > 0 ? [] : gone.slice(0, MOST) }
}

function mapOf(doc: Y.Doc, { kind, id }: ChangeOfThing): StoredMap | null {
  return kind === 'details' ? detailsIn(doc) : storedThing(doc, kind, id)
}

/** What is there of a field: its value, or the words, members or parts in it. */
function* itemsOf(map: StoredMap | null, field: string): Iterable<Y.Item> {
  if (map === null) return
  for (const [key, item] of map._map) {
    if (key === field || key.startsWith(`${field}:`)) yield* itemsWithin(item)
  }
}

function* itemsWithin(item: Y.Item): Iterable<Y.Item> {
  if (item.deleted) return
  const { content } = item
  if (!(content instanceof Y.ContentType)) {
    yield item
    return
  }
  const { type } = content
  if (isStoredMap(type)) for (const part of type._map.values()) yield* itemsWithin(part)
  for (let part = type._start; part !== null; part = part.right) yield* itemsWithin(part)
}

function isNotIn(doc: Y.Doc, { id, length }: Y.Item): boolean {
  return id.clock + length > Y.getState(doc.store, id.client)
}

function isGone(doc: Y.Doc, { id }: Y.Item): boolean {
  if (Y.getState(doc.store, id.client) <= id.clock) return false
  const there = Y.getItem(doc.store, id)
  return !(there instanceof Y.Item) || there.deleted
}

function places(item: Y.Item | null): readonly MadeAt[] {
  if (item === null) return []
  // Of letters typed one after another the last is surely of this change.
  return [{ client: item.id.client, clock: item.id.clock + item.length - 1 }]
}
