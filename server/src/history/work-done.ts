import type { Records } from '../storage/index.js'
import { authorsOf } from './authors.js'
import type { Deed, Journal } from './journal.js'
import type { Done } from './kept-revision.js'
import { readWork } from './read-states.js'
import type { ChangeMade, State } from './work-between.js'

/** What was done between two states, and by whom. */
export interface WorkDone {
  readonly changes: readonly Done[]
  readonly more: number
}

/** More changes of one revision than this are counted, not told: it is kept with every revision. */
const MOST_DEEDS = 500

/** The same without what nobody did: a box is in no band any more because the band went. */
export async function deedsDone(asked: Asked): Promise<WorkDone> {
  const { changes, more } = await allDone(asked, MOST_DEEDS)
  return { changes: changes.filter(({ follows }) => !follows).map(({ change, by, at }) => ({ change, by, at })), more }
}

interface Asked {
  readonly records: Records
  readonly documentId: string
  readonly before: State
  readonly now: State
  /** What is known of the time between; null: nothing but who worked by which client. */
  readonly journal: Journal | null
}

/** All that is different between two states of a document, by whom and since when, as far as that is known. */
export async function workDone(asked: Asked): Promise<WorkDone> {
  return allDone(asked, Number.POSITIVE_INFINITY)
}

async function allDone({ records, documentId, before, now, journal }: Asked, most: number) {
  const { changes, more } = await readWork(before, now, most)
  const byClient = new Map<number, string>()
  for (const { id, clients } of await authorsOf(records, documentId))
    for (const client of clients) byClient.set(client, id)

  const makers = ({ operations }: ChangeMade): Omit<Done, 'change'> => {
    const ids = new Set<string>()
    let at: number | null = null
    const take = (deed: Deed | null, client: number | null) => {
      const id = deed?.author?.id ?? (client === null ? undefined : byClient.get(client))
      if (id !== undefined) ids.add(id)
      if (deed !== null) at = Math.max(at ?? 0, deed.at)
    }
    for (const { client, clock } of operations.made) take(journal?.madeBy(client, clock) ?? null, client)
    for (const { client, clock } of operations.gone) take(journal?.deletedBy(client, clock) ?? null, null)
    return { by: [...ids], at }
  }

  const done = changes.map((made) => {
    const { made: put, gone } = made.operations
    return { change: made.change, ...makers(made), follows: put.length + gone.length === 0 }
  })
  return { changes: done, more }
}
