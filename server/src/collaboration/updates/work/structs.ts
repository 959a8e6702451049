import { MalformedMessage } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import type { ReadUpdate } from '../update-form.js'

export type Struct = ReadUpdate['structs'][number]
type Store = Y.Doc['store']

/** The structs of a document, and those that an update brings, found by id. */
export class Structs {
  readonly #store: Store
  /** What the update brings, in the order of clocks. */
  readonly brought: ReadonlyMap<number, readonly Struct[]>

  /** Throws MalformedMessage where a client comes twice in the update. */
  constructor(update: ReadUpdate, store: Store) {
    this.#store = store
    this.brought = byClient(update.structs)
  }

  /** Clients of whom the document has nothing yet. */
  get newClients(): number {
    let count = 0
    for (const client of this.brought.keys()) if (!this.#store.clients.has(client)) count += 1
    return count
  }

  /** What the document has of a client, in the order of clocks. */
  storedOf(client: number): readonly (Y.Item | Y.GC)[] {
    return this.#store.clients.get(client) ?? []
  }

  stored(id: Y.ID): Y.Item | Y.GC | null {
    const structs = this.storedOf(id.client)
    const at = indexAt(structs, id.clock)
    return at === null ? null : (structs[at] ?? null)
  }

  broughtAt(id: Y.ID): Struct | null {
    const structs = this.brought.get(id.client)
    const at = structs === undefined ? null : indexAt(structs, id.clock)
    return at === null ? null : (structs?.[at] ?? null)
  }

  /** Whether the document has all of it already. */
  isKnown({ id, length }: Struct): boolean {
    return id.clock + length <= Y.getState(this.#store, id.client)
  }
}

/** Where, of structs without a hole between them, the one with this clock is. */
export function indexAt(structs: readonly Struct[], clock: number): number | null {
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

/** Whether it was put right behind the other, as letters are that are typed one after the other. */
export function follows(before: Struct, struct: Struct): boolean {
  if (!(before instanceof Y.Item) || !(struct instanceof Y.Item)) return false
  const { client, clock } = before.id
  return (
    struct.origin?.client === client &&
    struct.origin.clock === clock + before.length - 1 &&
    Y.compareIDs(struct.rightOrigin, before.rightOrigin)
  )
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
