import * as Y from 'yjs'
import { THING_KINDS } from '../model/index.js'
import { carryText, type TextStep } from './carry-text.js'
import { copyOf, entriesInOrder } from './copy-of.js'
import { EPOCH_KEY } from './epoch.js'
import { isSame } from './is-same.js'
import { SCHEMA_KEY } from './schema-version.js'
import { isStoredMap, type StoredMap } from './thing.js'

/** What is needed to bring edits of an ended epoch into the one after it. */
export interface CarryingOver {
  /** The ended epoch's last state, one V1 update. */
  readonly last: Uint8Array
  /** A document of the ended epoch with edits that are not in it. */
  readonly mine: Uint8Array
  /** The document of the present epoch, with what others have done in it since. */
  readonly into: Y.Doc
}

/**
 * Makes the edits that `mine` has and `last` has not once more, as ordinary edits of the present epoch. What they clash
 * with is settled as between any two people: letters of one text are kept from both, who deletes a thing has deleted what
 * others did in it, and of two values the one carried over stays. Gives whether there was anything to carry.
 */
export function carryOver({ last, mine, into }: CarryingOver): boolean {
  const ended = new Y.Doc()
  Y.applyUpdate(ended, last)
  const before = new Map<Y.Text, string>()
  let hasCarried = false
  for (const name of ['theory', ...THING_KINDS]) {
    const root = ended.getMap(name)
    noteTexts(root, before)
    root.observeDeep((events) => {
      for (const event of events) hasCarried = carry(event, into.getMap(name), before) || hasCarried
    })
  }
  into.transact(() => Y.applyUpdate(ended, mine))
  ended.destroy()
  return hasCarried
}

function carry(
  event: Y.YEvent<Y.AbstractType<unknown>>,
  root: StoredMap,
  before: ReadonlyMap<Y.Text, string>,
): boolean {
  const there = follow(root, event.path)
  if (event.target instanceof Y.Text) {
    if (!(there instanceof Y.Text)) return false
    const steps: readonly TextStep[] = event.changes.delta
    carryText(there, before.get(event.target) ?? '', steps)
    return true
  }
  // What it was done in is gone, and takes it along: so it is with every edit of a thing that somebody deletes.
  if (!isStoredMap(event.target) || !isStoredMap(there)) return false
  const keys = [...event.changes.keys].filter(([key]) => event.path.length > 0 || !OF_THE_DOCUMENT.includes(key))
  const made = entriesInOrder(event.target).map(([key]) => key)
  keys.sort(([a], [b]) => made.indexOf(a) - made.indexOf(b))
  for (const [key, { action }] of keys) {
    if (action === 'delete') there.delete(key)
    else put(there, key, event.target.get(key), action)
  }
  return keys.length > 0
}

/** What a document says of itself is not anybody's edit. */
const OF_THE_DOCUMENT: readonly string[] = [EPOCH_KEY, SCHEMA_KEY]

function follow(root: StoredMap, path: readonly (string | number)[]): unknown {
  let at: unknown = root
  for (const step of path) at = isStoredMap(at) ? at.get(String(step)) : undefined
  return at
}

function put(map: StoredMap, key: string, value: unknown, action: 'add' | 'update'): void {
  const present = map.get(key)
  // Two who begin one thing at the same moment, each in an epoch, have both begun it.
  if (action === 'add' && isStoredMap(value) && isStoredMap(present)) {
    for (const [part, inner] of entriesInOrder(value)) put(present, part, inner, 'add')
  } else if (action === 'add' && value instanceof Y.Text && present instanceof Y.Text) {
    const words = value.toString()
    if (!present.toString().includes(words)) present.insert(present.length, words)
  } else if (value instanceof Y.AbstractType || !isSame(present, value)) map.set(key, copyOf(value))
}

function noteTexts(value: unknown, into: Map<Y.Text, string>): void {
  if (value instanceof Y.Text) into.set(value, value.toString())
  else if (isStoredMap(value)) for (const part of value.values()) noteTexts(part, into)
}
