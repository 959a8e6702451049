import type { Caller } from '../../access/index.js'
import {
  authorsOf,
  deedsDone,
  type KeptRevision,
  keptRevision,
  shownRevisions,
  stateBefore,
  type WorkDone,
  workOutRevision,
} from '../../history/index.js'
import type { RevisionEntry } from '../../storage/index.js'
import type { Parts } from '../parts.js'
import { byInitials, hiddenId, withoutNames } from '../people-shown.js'

/** More of one revision are counted; comparing shows them all. */
const TOLD = 60
/** Revisions whose work is not known are worked out for those who ask, so many at a time. */
const WORKED_OUT = 5

/** A revision as the timeline tells it. Times: ISO 8601, UTC. */
export type ToldRevision = Awaited<ReturnType<typeof timeline>>['revisions'][number]

interface Page {
  readonly limit: number
  /** Only those before this one. */
  readonly before: number | undefined
}

/** What was done in a document: its revisions, newest first, and what has been done since the last. */
export async function timeline(parts: Parts, id: string, { limit, before }: Page) {
  const { storage } = parts
  const all = await shownRevisions(storage, id)
  const from = before === undefined ? 0 : all.findIndex((revision) => revision.id < before)
  const page = from < 0 ? [] : all.slice(from, from + limit)
  const kept = await keptOf(parts, id, { page, all })
  const revisions = page.map((revision, n) => told(revision, kept[n] ?? null))
  const [authors, agreed] = await Promise.all([authorsOf(storage.records, id), lastAgreed(parts, id, all)])
  return {
    revisions,
    more: from >= 0 && from + limit < all.length,
    since: before === undefined ? await sinceLast(parts, id, all[0] ?? null) : null,
    agreed,
    people: authors.map(({ id: person, name }) => ({ id: person, name })),
  }
}

/** The same for whoever is not told names. */
export function timelineByInitials(told: Awaited<ReturnType<typeof timeline>>, caller: Caller) {
  return {
    ...told,
    revisions: told.revisions.map(({ by, work, ...revision }) => ({
      ...revision,
      by: by === null ? null : hiddenId(by),
      work: work === null ? null : withoutNames(work),
    })),
    since: told.since === null ? null : withoutNames(told.since),
    people: byInitials(told.people, caller),
  }
}

interface Shown {
  readonly page: readonly RevisionEntry[]
  readonly all: readonly RevisionEntry[]
}

async function keptOf({ storage, log }: Parts, id: string, { page, all }: Shown) {
  const kept = await Promise.all(page.map((revision) => keptRevision(storage.records, id, revision.id)))
  const unknown = page.filter((_, n) => kept[n] === null).slice(0, WORKED_OUT)
  for (const revision of unknown) {
    const before = all[all.indexOf(revision) + 1] ?? null
    try {
      await workOutRevision(storage, id, { revision, before })
      kept[page.indexOf(revision)] = await keptRevision(storage.records, id, revision.id)
    } catch (error) {
      log.warn({ err: error, revision: revision.id }, 'what was done up to a revision could not be worked out')
    }
  }
  return kept
}

function told({ id, at, kind, name }: RevisionEntry, kept: KeptRevision | null) {
  return {
    id,
    at: new Date(at).toISOString(),
    kind,
    name,
    by: kept?.by ?? null,
    agreed: kept?.agreed ?? null,
    restored: kept?.restored ?? null,
    work: kept === null ? null : toldWork(kept),
  }
}

/** Work as it is told: the first changes, and how many more there are. */
export function toldWork({ changes, more }: WorkDone, most = TOLD) {
  return {
    changes: changes.slice(0, most).map(({ change, by, at }) => ({
      ...change,
      by,
      at: at === null ? null : new Date(at).toISOString(),
    })),
    more: more + Math.max(0, changes.length - most),
  }
}

async function sinceLast({ storage, rooms }: Parts, id: string, last: RevisionEntry | null) {
  const since = await rooms.sinceRevision(id)
  if (since === null) return null
  const known = sinceKnown.get(since.state)
  if (known !== undefined && known.last === (last?.id ?? 0)) return known.work
  const before = await stateBefore(storage, id, last)
  const { records } = storage
  const done = await deedsDone({ records, documentId: id, before, now: [since.state], journal: since.journal })
  const work = done.changes.length === 0 ? null : toldWork(done)
  sinceKnown.set(since.state, { last: last?.id ?? 0, work })
  return work
}

/** By the bytes of a document, which are the same ones until it is changed: everybody who looks asks for it. */
const sinceKnown = new WeakMap<
  Uint8Array,
  { readonly last: number; readonly work: ReturnType<typeof toldWork> | null }
>()

async function lastAgreed({ storage, rooms }: Parts, id: string, all: readonly RevisionEntry[]) {
  const revision = all.find(({ kind }) => kind === 'agreed')
  if (revision === undefined) return null
  const kept = await keptRevision(storage.records, id, revision.id)
  const { version, date } = kept?.agreed ?? {
    version: revision.name ?? '',
    date: new Date(revision.at).toISOString().slice(0, 10),
  }
  const head = (await storage.document(id))?.head
  return {
    revision: revision.id,
    version,
    date,
    isCurrent: head === revision.seq && (await rooms.sinceRevision(id)) === null,
  }
}
