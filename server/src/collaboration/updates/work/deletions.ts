import * as Y from 'yjs'
import type { ArrayMoves } from './array-moves.js'
import type { Steps } from './steps.js'
import { follows, indexAt, type Struct, type Structs } from './structs.js'

type Range = { readonly clock: number; readonly len: number }

interface DeletionParts {
  readonly structs: Structs
  readonly steps: Steps
  readonly moves: ArrayMoves
}

/** Work of what an update deletes: an item goes with all that is in it, and what is gone is merged. */
export class Deletions {
  readonly #parts: DeletionParts
  /** What it deletes. */
  readonly #gone = new Set<Y.Item>()
  #deleteTypes = false

  constructor(parts: DeletionParts) {
    this.#parts = parts
  }

  /** Whether types are deleted. */
  get deleteTypes(): boolean {
    return this.#deleteTypes
  }

  /** Counts what is deleted of a client. */
  count(client: number, ranges: readonly Range[]): void {
    const { structs: all, steps } = this.#parts
    for (const range of ranges) {
      for (const structs of [all.storedOf(client), all.brought.get(client)]) {
        if (steps.areMany) return
        if (structs !== undefined) this.#countRange(structs, range)
      }
    }
  }

  /** Counts the merging of what is gone with what is gone beside it, once all of it is known. */
  countMerges(): void {
    const { structs: all, moves } = this.#parts
    for (const item of this.#gone) {
      const structs = all.storedOf(item.id.client)
      const at = indexAt(structs, item.id.clock)
      // Of the update itself: it lies behind everything.
      if (at === null) moves.touch(item.id.client, 1)
      else if (this.#merge(structs[at - 1], item) || this.#merge(item, structs[at + 1])) {
        moves.touch(item.id.client, 1)
      }
    }
  }

  #countRange(structs: readonly Struct[], { clock, len }: Range): void {
    const [first] = structs
    if (first === undefined) return
    const { steps, moves } = this.#parts
    const start = indexAt(structs, Math.max(clock, first.id.clock))
    for (let at = start ?? structs.length; at < structs.length; at += 1) {
      const struct = structs[at]
      if (struct === undefined || struct.id.clock >= clock + len) break
      steps.count += 1
      const isCut = struct.id.clock < clock || struct.id.clock + struct.length > clock + len
      if (isCut && !struct.deleted) moves.touch(struct.id.client, 2)
      this.#delete(struct)
    }
  }

  #delete(struct: Struct): void {
    const { steps } = this.#parts
    const going = [struct]
    for (let next = going.pop(); next !== undefined && !steps.areMany; next = going.pop()) {
      if (!(next instanceof Y.Item) || next.deleted || this.#gone.has(next)) continue
      this.#gone.add(next)
      steps.count += 1
      if (!(next.content instanceof Y.ContentType)) continue
      this.#deleteTypes = true
      const { type } = next.content
      for (let at = type._start; at !== null; at = at.right) going.push(at)
      for (const last of type._map.values())
        for (let at: Y.Item | null = last; at !== null; at = at.left) going.push(at)
    }
  }

  #merge(before: Struct | undefined, struct: Struct | undefined): boolean {
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
}
