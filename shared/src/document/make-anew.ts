import * as Y from 'yjs'
import { CannotBeCopied, copyOf, entriesInOrder } from './copy-of.js'
import { EPOCH_KEY } from './epoch.js'
import { isSame } from './is-same.js'
import { readTheory } from './read-theory.js'
import { detailsIn, isStoredMap, type StoredMap } from './thing.js'

/**
 * A document with the same content, ids and order, without what was overwritten and deleted: the beginning of an epoch,
 * all of it made by the client `epoch`. Throws CannotBeCopied where the two do not read the same.
 */
export function makeAnew(doc: Y.Doc, epoch: number): Y.Doc {
  const made = new Y.Doc()
  made.clientID = epoch
  try {
    made.transact(() => {
      for (const [name, root] of rootMaps(doc)) {
        const into = made.getMap(name)
        for (const [key, value] of entriesInOrder(root)) into.set(key, copyOf(value))
      }
      detailsIn(made).set(EPOCH_KEY, epoch)
    })
    if (!saysTheSame(doc, made)) throw new CannotBeCopied('the document made anew does not say the same')
    return made
  } catch (error) {
    made.destroy()
    throw error
  }
}

/** How many structs a document has, and how many the same content takes when it is made at once. */
export function wearOf(doc: Y.Doc): { readonly structs: number; readonly needed: number } {
  let structs = 0
  for (const list of doc.store.clients.values()) structs += list.length
  let needed = 0
  for (const [, root] of rootMaps(doc)) needed += structsFor(root)
  return { structs, needed }
}

/**
 * The root maps, those of later versions too: what a root is, is told by what is in it. Throws CannotBeCopied where one
 * is something else.
 */
function rootMaps(doc: Y.Doc): [name: string, root: StoredMap][] {
  return [...doc.share.keys()].map((name) => {
    const root = doc.share.get(name)
    if (root?._start !== null) throw new CannotBeCopied(`${JSON.stringify(name)} is no map`)
    return [name, doc.getMap(name)]
  })
}

function structsFor(value: unknown): number {
  if (isStoredMap(value)) {
    let sum = 0
    value.forEach((part) => {
      sum += 1 + structsFor(part)
    })
    return sum
  }
  if (value instanceof Y.Text) return value.length > 0 ? 1 : 0
  return value instanceof Y.Array ? value.length : 0
}

function saysTheSame(doc: Y.Doc, made: Y.Doc): boolean {
  for (const [name, root] of rootMaps(doc)) {
    if (!isSame({ ...root.toJSON(), [EPOCH_KEY]: 0 }, { ...made.getMap(name).toJSON(), [EPOCH_KEY]: 0 })) return false
  }
  return isSame(inOrder(doc), inOrder(made))
}

function inOrder(doc: Y.Doc): unknown {
  return Object.values(readTheory(doc)).map((part: unknown) => (part instanceof Map ? [...part] : part))
}
