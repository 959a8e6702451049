import * as Y from 'yjs'
import { type Id, THING_KINDS, type ThingKind } from '../model/index.js'
import { isStoredMap, type StoredMap, storedThingsUnordered, thingsIn } from './thing.js'

/** A step of Y.UndoManager: what was inserted in it and what deleted. */
export type Step = Y.UndoManager['undoStack'][number]

type Contents = Pick<Y.AbstractType<unknown>, '_map' | '_start'>

/** Plain fields in which things name others. */
const NAMING: Readonly<Partial<Record<ThingKind, readonly string[]>>> = {
  elements: ['band', 'group', 'within'],
  bands: ['within'],
  groups: ['within'],
  links: ['from', 'to'],
}

/**
 * Whether taking back a step would take away what others have since put into something made in it: words, fields,
 * or things that hang on it.
 *
 * @param isOwn whether an item came from this person
 */
export function takesOthersWork(doc: Y.Doc, step: Step, isOwn: (item: Y.Item) => boolean): boolean {
  // Looked at within one transaction: it parts letters of this step from those beside them, which join again after it.
  return doc.transact((transaction) => {
    const going = new Set<Y.Item>()
    Y.iterateDeletedStructs(transaction, step.insertions, (struct) => {
      const item = struct instanceof Y.Item ? latest(doc, struct) : null
      if (item !== null && !item.deleted) going.add(item)
    })
    const maps = [...going].flatMap((item) => mapIn(item) ?? [])
    if (maps.some((map) => someWithin(map, (item) => !going.has(item) && !isOwn(item)))) return true
    const gone = goingThings(doc, maps)
    return gone.size > 0 && isNamedByWhatStays(doc, gone, going)
  })
}

/** Whether there is anything in a text that is still to be seen. */
export function hasWords(item: Y.Item): boolean {
  const { content } = item
  return content instanceof Y.ContentType && content.type instanceof Y.Text && content.type.length > 0
}

/** The item that stands for this one now: undoing a deletion makes a copy. */
function latest(doc: Y.Doc, item: Y.Item): Y.Item | null {
  let now = item
  while (now.redone !== null) {
    const next = Y.getItem(doc.store, now.redone)
    if (!(next instanceof Y.Item)) return null
    now = next
  }
  return now
}

function mapIn({ content }: Y.Item): StoredMap | null {
  return content instanceof Y.ContentType && isStoredMap(content.type) ? content.type : null
}

function someWithin(type: Contents, found: (item: Y.Item) => boolean): boolean {
  for (const item of itemsIn(type)) {
    if (item.deleted) continue
    if (found(item)) return true
    if (item.content instanceof Y.ContentType && someWithin(item.content.type, found)) return true
  }
  return false
}

function* itemsIn(type: Contents): Iterable<Y.Item> {
  yield* type._map.values()
  for (let item = type._start; item !== null; item = item.right) yield item
}

/** The ids of the things among these maps. */
function goingThings(doc: Y.Doc, maps: readonly StoredMap[]): ReadonlySet<Id> {
  const roots = new Set<unknown>(THING_KINDS.map((kind) => thingsIn(doc, kind)))
  return new Set(maps.flatMap(({ parent, _item }) => (roots.has(parent) ? (_item?.parentSub ?? []) : [])))
}

function isNamedByWhatStays(doc: Y.Doc, gone: ReadonlySet<Id>, going: ReadonlySet<Y.Item>): boolean {
  const stays = (map: StoredMap, key: string): boolean => {
    const item = map._map.get(key)
    return item !== undefined && !item.deleted && !going.has(item)
  }
  return THING_KINDS.some((kind) =>
    storedThingsUnordered(doc, kind).some(([, map]) => {
      if (map._item !== null && going.has(map._item)) return false
      const on = map.get('on')
      if (isStoredMap(on)) for (const id of gone) if (stays(on, id)) return true
      return (NAMING[kind] ?? []).some((field) => isOneOf(gone, map.get(field)) && stays(map, field))
    }),
  )
}

function isOneOf(ids: ReadonlySet<Id>, value: unknown): boolean {
  return typeof value === 'string' && ids.has(value)
}
