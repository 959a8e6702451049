import { MalformedMessage } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import type { ReadUpdate } from './update-form.js'

/** Steps past which nobody counts on: the update is tried on a copy instead. A step takes a quarter of a microsecond. */
export const PLAIN_STEPS = 250_000
/** Types within types; a theory needs five. Yjs goes down them by calling itself. */
const DEEPEST = 64
/** Entries of an array that are moved in the time of one step. */
const MOVED_IN_A_STEP = 500

/** What an update asks of Yjs when it is applied to a document. */
export interface UpdateWork {
  readonly structs: number
  /** Clients of whom the document has nothing yet. */
  readonly newClients: number
  /** An upper bound; where it is past PLAIN_STEPS, it may be any number past it. */
  readonly steps: number
  readonly isTooDeep: boolean
}

type Range = { readonly clock: number; readonly len: number }
type Struct = ReadUpdate['structs'][number]
type Type = NonNullable<ReturnType<Y.Doc['share']['get']>>

/** Items that lie side by side: in one type, under one key. */
interface List {
  readonly depth: number
  /** The type that holds it, where the document has it already. */
  readonly type: Type | null
  /** How many items the update puts into it. */
  count: number
}

/**
 * How much work an update is, at most. Yjs finds the place of an item by passing those put into the same list at the
 * same place by others (`Item.integrate`): what lies there already is counted item by item; of what the update itself
 * brings, each item passes all the others of its list at worst. It also moves the rest of an array for everything that
 * is split, merged or deleted. Takes no longer than applying it does. Throws MalformedMessage where items build on
 * themselves or on what comes after them, at which Yjs fails halfway.
 */
export function workOf(update: ReadUpdate, doc: Y.Doc): UpdateWork {
  return new Weighing(update, doc).weigh()
}

class Weighing {
  readonly #store: Y.Doc['store']
  readonly #doc: Y.Doc
  readonly #update: ReadUpdate
  readonly #clients: ReadonlyMap<number, Struct[]>
  readonly #listOf = new Map<Struct, List | null>()
  readonly #lists = new Map<unknown, Map<string | null, List>>()
  readonly #walks = new Map<Struct, number>()
  readonly #touched = new Map<number, number>()
  /** What it deletes. */
  readonly #gone = new Set<Y.Item>()
  #steps = 0
  /** How many holders are being found, one for the other. */
  #holders = 0
  #isTooDeep = false
  /** Whether types are deleted, by it or already: what it brings into them goes too. */
  #deletesTypes = false

  constructor(update: ReadUpdate, doc: Y.Doc) {
    this.#update = update
    this.#doc = doc
    this.#store = doc.store
    this.#clients = byClient(update.structs)
  }

  weigh(): UpdateWork {
    for (const struct of this.#update.structs) {
      if (!(struct instanceof Y.Item)) continue
      const list = this.#find(struct)
      if (list === null) continue
      list.count += 1
      this.#isTooDeep ||= list.depth > DEEPEST
    }
    if (!this.#isTooDeep) this.#count()
    let newClients = 0
    for (const client of this.#clients.keys()) if (!this.#store.clients.has(client)) newClients += 1
    return { structs: this.#update.structs.length, newClients, steps: this.#steps, isTooDeep: this.#isTooDeep }
  }

  #count(): void {
    for (const lists of this.#lists.values()) for (const { count } of lists.values()) this.#steps += count * count
    for (const structs of this.#clients.values()) this.#countStructs(structs)
    for (const [client, ranges] of this.#update.ds.clients) this.#countDeletes(client, ranges)
    this.#countMergesOfGone()
    if (this.#deletesTypes) for (const [client, structs] of this.#clients) this.#touch(client, structs.length)
    for (const [client, touched] of this.#touched) {
      const length = (this.#store.clients.get(client)?.length ?? 0) + (this.#clients.get(client)?.length ?? 0)
      this.#steps += Math.ceil((touched * (length + touched)) / MOVED_IN_A_STEP)
    }
  }

  #countStructs(structs: readonly Struct[]): void {
    let before: Struct | undefined
    let isMerging = false
    for (const struct of structs) {
      if (this.#steps > PLAIN_STEPS) return
      if (struct instanceof Y.Item && !this.#isKnown(struct)) {
        this.#countSplit(struct.origin, 1)
        this.#countSplit(struct.rightOrigin, 0)
        this.#steps += this.#walk(struct)
      }
      // What can be merged is merged in one go.
      const merges = before !== undefined && canMerge(before, struct)
      if (merges && !isMerging) this.#touch(struct.id.client, 1)
      isMerging = merges
      before = struct
    }
  }

  #countDeletes(client: number, ranges: readonly Range[]): void {
    for (const { clock, len } of ranges) {
      for (const structs of [this.#store.clients.get(client), this.#clients.get(client)]) {
        if (this.#steps > PLAIN_STEPS) return
        const first = structs?.[0]
        if (structs === undefined || first === undefined) continue
        const start = indexAt(structs, Math.max(clock, first.id.clock))
        for (let at = start ?? structs.length; at < structs.length; at += 1) {
          const struct = structs[at]
          if (struct === undefined || struct.id.clock >= clock + len) break
          this.#steps += 1
          const isCut = struct.id.clock < clock || struct.id.clock + struct.length > clock + len
          if (isCut && !struct.deleted) this.#touch(client, 2)
          this.#delete(struct)
        }
      }
    }
  }

  /** An item goes with all that is in it. */
  #delete(struct: Struct): void {
    const going = [struct]
    for (let next = going.pop(); next !== undefined && this.#steps <= PLAIN_STEPS; next = going.pop()) {
      if (!(next instanceof Y.Item) || next.deleted || this.#gone.has(next)) continue
      this.#gone.add(next)
      this.#steps += 1
      if (!(next.content instanceof Y.ContentType)) continue
      this.#deletesTypes = true
      const { type } = next.content
      for (let at = type._start; at !== null; at = at.right) going.push(at)
      for (const last of type._map.values())
        for (let at: Y.Item | null = last; at !== null; at = at.left) going.push(at)
    }
  }

  /** What is gone is merged with what is gone beside it. */
  #countMergesOfGone(): void {
    for (const item of this.#gone) {
      const structs = this.#store.clients.get(item.id.client) ?? []
      const at = indexAt(structs, item.id.clock)
      // Of the update itself: it lies behind everything.
      if (at === null) this.#touch(item.id.client, 1)
      else if (this.#mergeGone(structs[at - 1], item) || this.#mergeGone(item, structs[at + 1])) {
        this.#touch(item.id.client, 1)
      }
    }
  }

  #mergeGone(before: Struct | undefined, struct: Struct | undefined): boolean {
    if (before === undefined || struct === undefined || !this.#isGone(before) || !this.#isGone(struct)) return false
    return (this.#isCollected(before) && this.#isCollected(struct)) || follows(before, struct)
  }

  #isGone(struct: Struct): boolean {
    return struct.deleted || (struct instanceof Y.Item && this.#gone.has(struct))
  }

  /** Whether nothing is left of it, because what it was in is gone as well. */
  #isCollected(struct: Struct): boolean {
    if (!(struct instanceof Y.Item)) return true
    const holder = struct.parent instanceof Y.AbstractType ? struct.parent._item : null
    return holder !== null && this.#isGone(holder)
  }

  #touch(client: number, count: number): void {
    if (count > 0) this.#touched.set(client, (this.#touched.get(client) ?? 0) + count)
  }

  /** `past`: 1 where the item ends with this id, 0 where it begins with it. */
  #countSplit(id: Y.ID | null, past: 0 | 1): void {
    if (id === null) return
    const struct = this.#stored(id) ?? this.#brought(id)
    if (struct === null) return
    const start = struct.id.clock
    const clock = id.clock + past
    if (clock > start && clock < start + struct.length) this.#touch(id.client, 1)
  }

  /** How many items of the document are passed on the way to an item's place. */
  #walk(item: Y.Item): number {
    const passed = this.#passed(item)
    this.#walks.set(item, passed)
    return passed
  }

  #passed(item: Y.Item): number {
    const { origin, rightOrigin } = item
    const type = this.#listOf.get(item)?.type ?? null
    const left = origin === null ? null : this.#stored(origin)
    if (type === null || (origin !== null && !(left instanceof Y.Item))) return 0
    const follower = rightOrigin === null ? null : this.#brought(rightOrigin)
    // It goes between its origin and an item of the same origin: over nothing that the other did not pass.
    if (follower instanceof Y.Item && Y.compareIDs(follower.origin, origin)) {
      const passed = this.#walks.get(follower)
      if (passed !== undefined) return passed
    }
    const right = rightOrigin === null ? null : this.#stored(rightOrigin)
    const passed = new Set<Struct>()
    let at: Y.Item | null
    let steps = 0
    if (left instanceof Y.Item && origin !== null) {
      const isSplit = origin.clock !== left.id.clock + left.length - 1
      if (isSplit && right === left && rightOrigin?.clock === origin.clock + 1) return 0
      if (!isSplit && left.right === right && (right === null || right.id.clock === rightOrigin?.clock)) return 0
      if (isSplit) passed.add(left)
      at = left.right
      steps = isSplit ? 1 : 0
    } else {
      if (right instanceof Y.Item && right.left === null && right.id.clock === rightOrigin?.clock) return 0
      at = item.parentSub === null ? type._start : (type._map.get(item.parentSub) ?? null)
      for (; item.parentSub !== null && at !== null && at.left !== null; at = at.left) steps += 1
    }
    for (; at !== null && at !== right && steps <= PLAIN_STEPS; at = at.right) {
      steps += 1
      passed.add(at)
      if (Y.compareIDs(origin, at.origin)) {
        if (at.id.client >= item.id.client && Y.compareIDs(rightOrigin, at.rightOrigin)) break
      } else {
        const before = at.origin === null ? null : this.#stored(at.origin)
        if (before === null || !passed.has(before)) break
      }
    }
    return steps
  }

  /** The list an item goes into; null where that cannot be told, because what it builds on is missing or gone. */
  #find(item: Y.Item): List | null {
    const path: Y.Item[] = []
    let list: List | null = null
    for (let at: Struct | null = item; at instanceof Y.Item; ) {
      const known = this.#listOf.get(at)
      if (known !== undefined) {
        list = known
        break
      }
      // Until it is found; who comes here again goes in a circle.
      this.#listOf.set(at, null)
      path.push(at)
      const next: Struct | null | List = this.#beside(at)
      if (next !== null && 'depth' in next) {
        list = next
        break
      }
      at = next
    }
    for (const passed of path) this.#listOf.set(passed, list)
    return list
  }

  /** What an item of the update lies beside, or the list itself. */
  #beside(item: Y.Item): Struct | List | null {
    for (const id of [item.origin, item.rightOrigin]) mustComeBefore(id, item)
    const anchor = item.origin ?? item.rightOrigin
    if (anchor === null) return this.#within(item)
    const stored = this.#stored(anchor)
    if (stored === null) return this.#brought(anchor)
    if (!(stored instanceof Y.Item) || !(stored.parent instanceof Y.AbstractType)) return null
    return this.#listIn(stored.parent, stored.parentSub)
  }

  #within({ parent, parentSub, id }: Y.Item): List | null {
    // The name of a type at the top, which Yjs looks up later.
    if (typeof parent === 'string') return this.#listIn(this.#doc.share.get(parent) ?? parent, parentSub)
    if (!(parent instanceof Y.ID)) return null
    if (parent.client === id.client && parent.clock >= id.clock) throw new MalformedMessage('an item within itself')
    const holder = this.#stored(parent) ?? this.#brought(parent)
    if (!(holder instanceof Y.Item) || !(holder.content instanceof Y.ContentType)) return null
    if (this.#stored(parent) !== null) return this.#listIn(holder.content.type, parentSub)
    this.#holders += 1
    this.#isTooDeep ||= this.#holders > DEEPEST
    const around = this.#isTooDeep ? null : this.#find(holder)
    this.#holders -= 1
    return around === null ? null : this.#list(holder, parentSub, around.depth + 1, null)
  }

  #listIn(type: Type | string, key: string | null): List {
    if (typeof type === 'string') return this.#list(type, key, 0, null)
    let depth = 0
    for (let at: Y.Item | null = type._item; at !== null && depth <= DEEPEST; depth += 1) {
      this.#deletesTypes ||= at.deleted
      at = at.parent instanceof Y.AbstractType ? at.parent._item : null
    }
    return this.#list(type, key, depth, type)
  }

  #list(holder: unknown, key: string | null, depth: number, type: Type | null): List {
    const lists = this.#lists.get(holder) ?? new Map<string | null, List>()
    this.#lists.set(holder, lists)
    const list = lists.get(key) ?? { depth, type, count: 0 }
    lists.set(key, list)
    return list
  }

  #isKnown({ id, length }: Struct): boolean {
    return id.clock + length <= Y.getState(this.#store, id.client)
  }

  #stored(id: Y.ID): Y.Item | Y.GC | null {
    const structs = this.#store.clients.get(id.client)
    const at = structs === undefined ? null : indexAt(structs, id.clock)
    return at === null ? null : (structs?.[at] ?? null)
  }

  #brought(id: Y.ID): Struct | null {
    const structs = this.#clients.get(id.client)
    const at = structs === undefined ? null : indexAt(structs, id.clock)
    return at === null ? null : (structs?.[at] ?? null)
  }
}

/** Throws MalformedMessage where a client comes twice: Yjs forgets the first of them. */
function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
  const clients = new Map<number, Struct[]>()
  let latest: Struct | undefined
  for (const struct of structs) {
    const { client, clock } = struct.id
    const same = clients.get(client)
    if (same === undefined) clients.set(client, [struct])
    else if (latest?.id.client === client && latest.id.clock + latest.length === clock) same.push(struct)
    else throw new MalformedMessage('a client twice in one update')
    latest = struct
  }
  return clients
}

function mustComeBefore(id: Y.ID | null, item: Y.Item): void {
  if (id !== null && id.client === item.id.client && id.clock >= item.id.clock) {
    throw new MalformedMessage('an item that builds on itself')
  }
}

/** Where, of structs without a hole between them, the one with this clock is. */
function indexAt(structs: readonly Struct[], clock: number): number | null {
  const [first, last] = [structs[0], structs.at(-1)]
  if (first === undefined || last === undefined) return null
  if (clock < first.id.clock || clock >= last.id.clock + last.length) return null
  let [low, high] = [0, structs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((structs[middle]?.id.clock ?? 0) <= clock) low = middle
    else high = middle - 1
  }
  return low
}

function canMerge(before: Struct, struct: Struct): boolean {
  if (!(before instanceof Y.Item) || !(struct instanceof Y.Item)) return before.constructor === struct.constructor
  return follows(before, struct) && struct.content.constructor === before.content.constructor
}

/** Whether it was put right behind the other, as letters are that are typed one after the other. */
function follows(before: Struct, struct: Struct): boolean {
  if (!(before instanceof Y.Item) || !(struct instanceof Y.Item)) return false
  const { client, clock } = before.id
  return (
    struct.origin?.client === client &&
    struct.origin.clock === clock + before.length - 1 &&
    Y.compareIDs(struct.rightOrigin, before.rightOrigin)
  )
}
