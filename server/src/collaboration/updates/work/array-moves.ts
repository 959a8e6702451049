import type { Structs } from './structs.js'

/** Entries of an array that are moved in the time of one step. */
const MOVED_IN_A_STEP = 500

/** Yjs keeps the structs of each client in an array, and moves the rest of it wherever one is split or two are merged. */
export class ArrayMoves {
  readonly #structs: Structs
  readonly #touched = new Map<number, number>()

  constructor(structs: Structs) {
    this.#structs = structs
  }

  /** An array is changed in so many places. */
  touch(client: number, count: number): void {
    if (count > 0) this.#touched.set(client, (this.#touched.get(client) ?? 0) + count)
  }

  get steps(): number {
    let steps = 0
    for (const [client, touched] of this.#touched) {
      const length = this.#structs.storedOf(client).length + (this.#structs.brought.get(client)?.length ?? 0)
      steps += Math.ceil((touched * (length + touched)) / MOVED_IN_A_STEP)
    }
    return steps
  }
}
