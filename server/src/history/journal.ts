import type * as Y from 'yjs'
import type { Author } from './author.js'

/** Who did something, as far as is known, and when; ms since 1970. */
export interface Deed {
  readonly author: Author | null
  readonly at: number
}

/** What one update put in and took out. */
export type Operations = Pick<ReturnType<typeof Y.decodeUpdate>, 'structs' | 'ds'>

interface Spell extends Deed {
  /** The Yjs clock at which it began. */
  readonly from: number
}

interface Deletion extends Deed {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** Times are told this exactly. */
const SPELL_MS = 60_000
/** Of more, the oldest are forgotten: who deleted those things is not known then. */
const MOST_DELETIONS = 20_000

/**
 * Who did what in a document since its last revision. A revision shows what is different; the journal knows whose
 * operations that was. It is in memory alone: after a crash less is known of the time before.
 */
export class Journal {
  readonly #spells = new Map<number, Spell[]>()
  readonly #authors = new Set<string>()
  #deletions: Deletion[] = []

  /**
   * Notes an update. Gives the Yjs clients that are seen for the first time with this author; none of those, but an author
   * seen for the first time: an empty list. Otherwise null.
   */
  note({ structs, ds }: Operations, { author, at }: Deed): readonly number[] | null {
    const met: number[] = []
    for (const [client, clock] of beginnings(structs)) {
      const spells = this.#spells.get(client) ?? []
      this.#spells.set(client, spells)
      const last = spells.at(-1)
      if (last !== undefined && last.author?.id === author?.id && at - last.at < SPELL_MS) continue
      if (author !== null && !spells.some((spell) => spell.author?.id === author.id)) met.push(client)
      spells.push({ from: clock, author, at })
    }
    for (const [client, ranges] of ds.clients) {
      for (const { clock, len } of ranges) this.#deletions.push({ client, clock, length: len, author, at })
    }
    if (this.#deletions.length > 2 * MOST_DELETIONS) this.#deletions = this.#deletions.slice(-MOST_DELETIONS)
    const isNew = author !== null && !this.#authors.has(author.id)
    if (author !== null) this.#authors.add(author.id)
    return isNew || met.length > 0 ? met : null
  }

  /** Who put something in; null where nothing is known. */
  madeBy(client: number, clock: number): Deed | null {
    const spells = this.#spells.get(client) ?? []
    const spell = spells.findLast(({ from }) => from <= clock)
    if (spell === undefined) return null
    // Somebody may edit before they have shown a name.
    return spell.author === null ? { ...spell, author: spells.find(({ author }) => author)?.author ?? null } : spell
  }

  /** Who took something out; null where nothing is known. */
  deletedBy(client: number, clock: number): Deed | null {
    const covers = (deletion: Deletion) =>
      deletion.client === client && deletion.clock <= clock && clock < deletion.clock + deletion.length
    // The first who did: deleting once more changes nothing.
    return this.#deletions.find(covers) ?? null
  }

  /** This one, gone on with what a later one holds. */
  with(later: Journal): Journal {
    for (const [client, spells] of later.#spells)
      this.#spells.set(client, [...(this.#spells.get(client) ?? []), ...spells])
    this.#deletions.push(...later.#deletions)
    return this
  }
}

/** The first clock of each client in an update. */
function beginnings(structs: Operations['structs']): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const { id } of structs) if (!first.has(id.client)) first.set(id.client, id.clock)
  return first
}
