import type * as Y from 'yjs'
import type { Id, ThingKind } from '../model/index.js'
import { keepingSame } from './is-same.js'
import { thingFrom } from './read-thing.js'
import { referencesOf, resolved, type StoredTheory } from './resolve.js'
import { type MadeAt, madeAt, madeBefore, storedThing, storedThings, type ThingOf } from './thing.js'

const NOWHERE: MadeAt = { client: 0, clock: 0 }
const NOBODY: ReadonlySet<Id> = new Set()

/** The things of one kind: as stored, as shown, and which of them name what. */
export class LiveThings<K extends ThingKind> {
  readonly kind: K
  readonly stored = new Map<Id, ThingOf[K]>()
  readonly #doc: Y.Doc
  readonly #made = new Map<Id, MadeAt>()
  readonly #naming = new Map<Id, Set<Id>>()
  #shown: ReadonlyMap<Id, ThingOf[K]> = new Map()
  /** What the next `shown` has otherwise; null: it is gone. */
  readonly #next = new Map<Id, ThingOf[K] | null>()
  #reordered = false

  constructor(doc: Y.Doc, kind: K) {
    this.#doc = doc
    this.kind = kind
    for (const [id, map] of storedThings(doc, kind)) this.#store(id, thingFrom(kind, id, map), madeAt(map))
  }

  /** As of the last publish. */
  get shown(): ReadonlyMap<Id, ThingOf[K]> {
    return this.#shown
  }

  /** Those that name a thing, whether it is there or not. */
  naming(id: Id): ReadonlySet<Id> {
    return this.#naming.get(id) ?? NOBODY
  }

  /** Reads one thing again. */
  reread(id: Id): void {
    const before = this.stored.get(id)
    const map = storedThing(this.#doc, this.kind, id)
    if (before !== undefined) this.#forget(before)
    if (map !== null) this.#store(id, keepingSame(before, thingFrom(this.kind, id, map)), madeAt(map))
  }

  /** Works out how one thing is shown now. Gives whether it came or went by that. */
  show(id: Id, all: StoredTheory): boolean {
    const before = this.#showing(id)
    const thing = this.stored.get(id)
    const shown = thing === undefined ? null : resolved(this.kind, thing, all)
    const next = shown === null ? null : keepingSame(before ?? undefined, shown)
    if (next !== before) this.#next.set(id, next)
    return (next === null) !== (before === null)
  }

  showAll(all: StoredTheory): void {
    for (const id of this.stored.keys()) this.show(id, all)
  }

  /** Makes what was worked out the things shown; gives the ids that are different. */
  publish(): ReadonlySet<Id> {
    if (this.#next.size === 0 && !this.#reordered) return NOBODY
    const shown = new Map(this.#shown)
    const added: [Id, ThingOf[K]][] = []
    for (const [id, thing] of this.#next) {
      if (thing === null) shown.delete(id)
      else if (shown.has(id)) shown.set(id, thing)
      else added.push([id, thing])
    }
    const changed = new Set(this.#next.keys())
    if (this.#reordered) this.#shown = new Map(this.#inOrderOfMaking([...shown, ...added]))
    else this.#shown = added.length === 0 ? shown : this.#merged(shown, this.#inOrderOfMaking(added))
    this.#next.clear()
    this.#reordered = false
    return changed
  }

  #showing(id: Id): ThingOf[K] | null {
    const next = this.#next.get(id)
    return next === undefined ? (this.#shown.get(id) ?? null) : next
  }

  #store(id: Id, thing: ThingOf[K], made: MadeAt): void {
    const before = this.#made.get(id)
    // Deleted and brought back, it is made anew, and stands where new things stand.
    if (before !== undefined && madeBefore(before, made) !== 0) this.#reordered = true
    this.stored.set(id, thing)
    this.#made.set(id, made)
    for (const named of referencesOf(this.kind, thing)) {
      const naming = this.#naming.get(named)
      if (naming === undefined) this.#naming.set(named, new Set([id]))
      else naming.add(id)
    }
  }

  #forget(thing: ThingOf[K]): void {
    this.stored.delete(thing.id)
    for (const named of referencesOf(this.kind, thing)) {
      const naming = this.#naming.get(named)
      naming?.delete(thing.id)
      if (naming?.size === 0) this.#naming.delete(named)
    }
  }

  #madeAt(id: Id): MadeAt {
    return this.#made.get(id) ?? NOWHERE
  }

  #inOrderOfMaking(things: [Id, ThingOf[K]][]): [Id, ThingOf[K]][] {
    return things.sort(([a], [b]) => madeBefore(this.#madeAt(a), this.#madeAt(b)))
  }

  /** Both are in order already: sorting thousands again for each one that comes would be felt. */
  #merged(things: ReadonlyMap<Id, ThingOf[K]>, added: readonly [Id, ThingOf[K]][]): ReadonlyMap<Id, ThingOf[K]> {
    const merged = new Map<Id, ThingOf[K]>()
    let n = 0
    for (const [id, thing] of things) {
      const made = this.#madeAt(id)
      for (let next = added[n]; next !== undefined && madeBefore(this.#madeAt(next[0]), made) < 0; next = added[n]) {
        merged.set(...next)
        n += 1
      }
      merged.set(id, thing)
    }
    for (const each of added.slice(n)) merged.set(...each)
    return merged
  }
}
