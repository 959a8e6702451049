import * as Y from 'yjs'
import type { ArrayMoves } from './array-moves.js'
import type { Lists } from './lists.js'
import { PLAIN_STEPS, type Steps } from './steps.js'
import { follows, type Struct, type Structs } from './structs.js'

interface PlacingParts {
  readonly structs: Structs
  readonly lists: Lists
  readonly steps: Steps
  readonly moves: ArrayMoves
}

/** Work of finding the places of what an update brings, and of making room there. */
export class Placing {
  readonly #parts: PlacingParts
  readonly #walks = new Map<Struct, number>()

  constructor(parts: PlacingParts) {
    this.#parts = parts
  }

  /** Counts what a client's structs are, in the order of clocks. */
  count(structs: readonly Struct[]): void {
    const { structs: all, steps, moves } = this.#parts
    let before: Struct | undefined
    let isMerging = false
    for (const struct of structs) {
      if (steps.areMany) return
      if (struct instanceof Y.Item && !all.isKnown(struct)) {
        this.#countSplit(struct.origin, 1)
        this.#countSplit(struct.rightOrigin, 0)
        steps.count += this.#walk(struct)
      }
      // What can be merged is merged in one go.
      const merges = before !== undefined && canMerge(before, struct)
      if (merges && !isMerging) moves.touch(struct.id.client, 1)
      isMerging = merges
      before = struct
    }
  }

  /** `past`: 1 where the item ends with this id, 0 where it begins with it. */
  #countSplit(id: Y.ID | null, past: 0 | 1): void {
    if (id === null) return
    const { structs, moves } = this.#parts
    const struct = structs.stored(id) ?? structs.broughtAt(id)
    if (struct === null) return
    const start = struct.id.clock
    const clock = id.clock + past
    if (clock > start && clock < start + struct.length) moves.touch(id.client, 1)
  }

  /** How many items of the document are passed on the way to an item's place. */
  #walk(item: Y.Item): number {
    const passed = this.#passed(item)
    this.#walks.set(item, passed)
    return passed
  }

  #passed(item: Y.Item): number {
    const { structs, lists } = this.#parts
    const { origin, rightOrigin } = item
    const type = lists.typeOf(item)
    const left = origin === null ? null : structs.stored(origin)
    if (type === null || (origin !== null && !(left instanceof Y.Item))) return 0
    const follower = rightOrigin === null ? null : structs.broughtAt(rightOrigin)
    // It goes between its origin and an item of the same origin: over nothing that the other did not pass.
    if (follower instanceof Y.Item && Y.compareIDs(follower.origin, origin)) {
      const passed = this.#walks.get(follower)
      if (passed !== undefined) return passed
    }
    const right = rightOrigin === null ? null : structs.stored(rightOrigin)
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
        const before = at.origin === null ? null : structs.stored(at.origin)
        if (before === null || !passed.has(before)) break
      }
    }
    return steps
  }
}

function canMerge(before: Struct, struct: Struct): boolean {
  if (!(before instanceof Y.Item) || !(struct instanceof Y.Item)) return before.constructor === struct.constructor
  return follows(before, struct) && struct.content.constructor === before.content.constructor
}
