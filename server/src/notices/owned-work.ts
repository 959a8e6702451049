import { aTheory, type Theory } from '@throughline/shared/model'
import { type ToDo, toDosOf } from '@throughline/shared/notices'
import type { Reader } from './reader.js'

interface Owned {
  readonly head: number
  readonly theory: Theory
}

/** Of more documents, those not asked for longest are read again. */
const MOST_KEPT = 500

/** What is given to people in each document. A document is read again only when it has changed. */
export class OwnedWork {
  readonly #read: (documentId: string) => Promise<Theory>
  readonly #kept = new Map<string, Owned>()

  constructor(read: (documentId: string) => Promise<Theory>) {
    this.#read = read
  }

  /** What waits for a reader in a document at this head. */
  async toDosOf({ id, head }: { readonly id: string; readonly head: number }, reader: Reader): Promise<ToDo[]> {
    const known = this.#kept.get(id)
    const theory = known?.head === head ? known.theory : ownedIn(await this.#read(id))
    this.#keep(id, { head, theory })
    return toDosOf(theory, reader, new Date().toISOString().slice(0, 10))
  }

  #keep(id: string, owned: Owned): void {
    // A Map keeps the order of insertion: the one not asked for longest is first.
    this.#kept.delete(id)
    this.#kept.set(id, owned)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) return
      this.#kept.delete(oldest)
    }
  }
}

/** Only what somebody owns: of most theories that is little or nothing. */
function ownedIn({ assumptions, indicators }: Theory): Theory {
  const isOwned = ({ owner }: { readonly owner: string }) => owner.trim() !== ''
  return aTheory({
    assumptions: [...assumptions.values()].filter(isOwned),
    indicators: [...indicators.values()].filter(isOwned),
  })
}
