import { MalformedMessage } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import type { Struct, Structs } from './structs.js'

/** Types within types; a theory needs five. Yjs goes down them by calling itself. */
const DEEPEST = 64

type Type = NonNullable<ReturnType<Y.Doc['share']['get']>>

/** Items that lie side by side: in one type, under one key. */
interface List {
  readonly depth: number
  /** The type that holds it, where the document has it already. */
  readonly type: Type | null
  /** How many items the update puts into it. */
  count: number
}

/** The lists into which an update puts its items. */
export class Lists {
  readonly #structs: Structs
  readonly #doc: Y.Doc
  readonly #listOf = new Map<Struct, List | null>()
  readonly #lists = new Map<unknown, Map<string | null, List>>()
  /** How many holders are being found, one for the other. */
  #holders = 0
  #isTooDeep = false
  #reachDeleted = false

  constructor(structs: Structs, doc: Y.Doc) {
    this.#structs = structs
    this.#doc = doc
  }

  /** Whether types lie deeper in each other than any theory needs. */
  get isTooDeep(): boolean {
    return this.#isTooDeep
  }

  /** Whether something is put into a type that is deleted already, and goes with it. */
  get reachDeleted(): boolean {
    return this.#reachDeleted
  }

  /** Each item passes all others of its list at worst. */
  get steps(): number {
    let steps = 0
    for (const lists of this.#lists.values()) for (const { count } of lists.values()) steps += count * count
    return steps
  }

  /** Puts an item of the update into its list. Throws MalformedMessage where it builds on itself or what comes after it. */
  put(item: Y.Item): void {
    const list = this.#find(item)
    if (list === null) return
    list.count += 1
    this.#isTooDeep ||= list.depth > DEEPEST
  }

  /** The type of the document that an item goes into; null where it is not there yet, or cannot be told. */
  typeOf(item: Y.Item): Type | null {
    return this.#listOf.get(item)?.type ?? null
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
    mustComeBefore(item.origin, item)
    mustComeBefore(item.rightOrigin, item)
    const anchor = item.origin ?? item.rightOrigin
    if (anchor === null) return this.#within(item)
    const stored = this.#structs.stored(anchor)
    if (stored === null) return this.#structs.broughtAt(anchor)
    if (!(stored instanceof Y.Item) || !(stored.parent instanceof Y.AbstractType)) return null
    return this.#listIn(stored.parent, stored.parentSub)
  }

  #within({ parent, parentSub, id }: Y.Item): List | null {
    // The name of a type at the top, which Yjs looks up later.
    if (typeof parent === 'string') return this.#listIn(this.#doc.share.get(parent) ?? parent, parentSub)
    if (!(parent instanceof Y.ID)) return null
    if (parent.client === id.client && parent.clock >= id.clock) throw new MalformedMessage('an item within itself')
    const stored = this.#structs.stored(parent)
    const holder = stored ?? this.#structs.broughtAt(parent)
    if (!(holder instanceof Y.Item) || !(holder.content instanceof Y.ContentType)) return null
    if (stored !== null) return this.#listIn(holder.content.type, parentSub)
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
      this.#reachDeleted ||= at.deleted
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
}

function mustComeBefore(id: Y.ID | null, item: Y.Item): void {
  if (id !== null && id.client === item.id.client && id.clock >= item.id.clock) {
    throw new MalformedMessage('an item that builds on itself')
  }
}
