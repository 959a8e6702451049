import * as Y from 'yjs'
import { isStoredMap, madeBefore, type StoredMap } from './thing.js'

/**
 * A shared value as one that can be put elsewhere: everything in it, in the order in which it was made. Throws
 * CannotBeCopied for a document within the document.
 */
export function copyOf(value: unknown): unknown {
  if (isStoredMap(value)) return new Y.Map(entriesInOrder(value).map(([key, part]) => [key, copyOf(part)]))
  if (value instanceof Y.Text) return textCopy(value)
  if (value instanceof Y.AbstractType) return value.clone()
  if (value instanceof Y.Doc) throw new CannotBeCopied('there is a document within the document')
  return value
}

/** What a map holds, in the order in which it was put there. */
export function entriesInOrder(map: StoredMap): [key: string, value: unknown][] {
  return [...map._map]
    .filter(([, item]) => !item.deleted)
    .sort(([, a], [, b]) => madeBefore(a.id, b.id))
    .map(([key]) => [key, map.get(key)])
}

/** Something in a document is of a kind that this version cannot make again. */
export class CannotBeCopied extends Error {
  override readonly name = 'CannotBeCopied'
}

/** Plain words are put in as one piece, so that each letter's place in them can be told from its id. */
function textCopy(text: Y.Text): Y.Text {
  const pieces: { readonly insert?: unknown; readonly attributes?: unknown }[] = text.toDelta()
  const isPlain = pieces.every(({ insert, attributes }) => typeof insert === 'string' && attributes === undefined)
  return isPlain ? new Y.Text(text.toString()) : text.clone()
}
