import type { ThingChange } from '@throughline/shared/compare'
import { authorsOf, type Done, keptRevision, type State, shownRevisions, workDone } from '../../history/index.js'
import { type Storage, storedUpdates } from '../../storage/index.js'
import type { Parts } from '../parts.js'
import { refusals } from '../problem.js'
import { revisionNumber, revisionWith } from './revision-asked.js'
import { toldWork } from './timeline.js'

/** The document as it is, in place of a revision's number. */
const NOW = 'now'

interface Sides {
  readonly a: string
  readonly b: string
}

/** What differs from one version of a document to another: in the end, not on the way; and who did it when, where known. */
export async function comparison(parts: Parts, id: string, { a, b }: Sides) {
  const { storage, rooms } = parts
  const [before, now] = await Promise.all([stateOf(parts, id, a), stateOf(parts, id, b)])
  const journal = b === NOW ? ((await rooms.sinceRevision(id))?.journal ?? null) : null
  const { changes, more } = await workDone({ records: storage.records, documentId: id, before, now, journal })
  const doers = await doersBetween(storage, id, { a, b })
  const authors = await authorsOf(storage.records, id)
  const known = changes.map((done) => {
    const last = doers.get(keyOf(done.change))
    return { ...done, by: done.by.length > 0 ? done.by : (last?.by ?? []), at: done.at ?? last?.at ?? null }
  })
  return {
    ...toldWork({ changes: known, more }, known.length),
    people: authors.map(({ id: person, name }) => ({ id: person, name })),
  }
}

async function stateOf({ storage, rooms }: Parts, id: string, side: string): Promise<State> {
  if (side === NOW) {
    const open = await rooms.sinceRevision(id)
    return open === null ? storedUpdates(await storage.load(id)) : [open.state]
  }
  return (await revisionWith(storage, id, revisionNumber(side))).state
}

type Doer = Pick<Done, 'by' | 'at'>

/** Who last did something to each thing between two revisions, as the revisions on the way tell it. */
async function doersBetween(storage: Storage, id: string, { a, b }: Sides): Promise<ReadonlyMap<string, Doer>> {
  const after = a === NOW ? Number.POSITIVE_INFINITY : revisionNumber(a)
  const upTo = b === NOW ? Number.POSITIVE_INFINITY : revisionNumber(b)
  if (after === upTo) throw refusals.badRequest('query: a and b are the same version')
  const between = (await shownRevisions(storage, id)).filter((one) => one.id > after && one.id <= upTo)
  const doers = new Map<string, Doer>()
  // Oldest first, so that whoever did something last is told.
  for (const revision of between.slice(0, MOST_BETWEEN).reverse()) {
    const kept = await keptRevision(storage.records, id, revision.id)
    for (const { change, by, at } of kept?.changes ?? []) doers.set(keyOf(change), { by, at: at ?? revision.at })
  }
  return doers
}

const MOST_BETWEEN = 200

const keyOf = ({ kind, id, became }: ThingChange): string => `${kind} ${id} ${became}`
