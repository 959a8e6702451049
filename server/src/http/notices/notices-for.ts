import { may } from '@throughline/shared/permissions'
import type { Caller } from '../../access/index.js'
import {
  type Changed,
  type Mention,
  mentionsSince,
  type Notices,
  type Place,
  preferencesOf,
  type Reader,
  seenAt,
} from '../../notices/index.js'
import { openEditRequests } from '../../sharing/index.js'
import type { DocumentEntry } from '../../storage/index.js'
import { threadsGivenTo } from '../../threads/index.js'
import { timeline } from '../history/timeline.js'
import { documentUrl } from '../make-document.js'
import type { Parts } from '../parts.js'

/** Theories whose changes are told; of more, those last changed. */
const MOST_CHANGED = 30
/** Versions of one theory that are looked through. */
const MOST_VERSIONS = 20
/** Threads given to one person that are looked at. */
const MOST_GIVEN = 200
/** Changes of one theory that are told; more are counted. */
const MOST_TOLD = 20

/** A change as the history tells it. */
export type ToldChange = NonNullable<Awaited<ReturnType<typeof timeline>>['since']>['changes'][number]

/** What waits for somebody in the theories they have access to, by what they want to be told. */
export async function noticesFor(parts: Parts, caller: Caller, reader: Reader): Promise<Notices<ToldChange>> {
  const { access, storage, ownedWork } = parts
  const { records } = storage
  const [entries, roles, preferences, since] = await Promise.all([
    storage.documents(),
    access.rolesOf(caller),
    preferencesOf(records, reader.id),
    seenAt(records, reader.id),
  ])
  const theirs = entries.filter(({ id, binnedAt }) => binnedAt === null && roles.get(id) !== undefined)
  const places = new Map(theirs.map((entry) => [entry.id, placeOf(entry)]))

  const changed =
    since === null || preferences.changes === 'none' ? [] : theirs.filter((each) => each.changedAt > since)
  const changes: Changed<ToldChange>[] = []
  for (const entry of changed.slice(0, MOST_CHANGED)) {
    const told = await changesOf(parts, entry, { reader, since: since ?? 0 })
    if (told.count > 0) changes.push(told)
  }
  const mentions =
    preferences.mentions === 'none' ? [] : placed(await mentionsSince(records, reader.id, since ?? 0), places)
  const toDos: Notices<ToldChange>['toDos'][number][] = []
  for (const entry of preferences.toDos === 'none' ? [] : theirs) {
    for (const toDo of await ownedWork.toDosOf(entry, reader)) toDos.push({ ...toDo, ...placeOf(entry) })
  }
  const given =
    preferences.toDos === 'none'
      ? []
      : (await threadsGivenTo(records, reader.id, MOST_GIVEN)).flatMap(({ document, thread }) => {
          const place = places.get(document)
          if (place === undefined || thread.given === null) return []
          const { id, number, about, given: by } = thread
          return [{ ...place, thread: id, number, about, by: by.by.name, at: by.at }]
        })
  const requests =
    preferences.toDos === 'none'
      ? []
      : (await openEditRequests(records)).flatMap(({ document, by: { name }, at }) => {
          const place = may(roles.get(document) ?? null, 'share') ? places.get(document) : undefined
          return place === undefined ? [] : [{ ...place, name, at }]
        })
  return { since, changes, mentions, toDos, given, requests }
}

async function changesOf(
  parts: Parts,
  entry: DocumentEntry,
  { reader, since }: { readonly reader: Reader; readonly since: number },
): Promise<Changed<ToldChange>> {
  const {
    revisions,
    since: tail,
    people,
  } = await timeline(parts, entry.id, { limit: MOST_VERSIONS, before: undefined })
  const names = new Map(people.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
  const isLater = ({ at }: { readonly at: string | null }, or: string) => Date.parse(at ?? or) > since
  const now = new Date(entry.changedAt).toISOString()
  const works = [
    ...(tail === null ? [] : [{ work: tail, at: now }]),
    ...revisions.flatMap(({ work, at }) => (work === null || Date.parse(at) <= since ? [] : [{ work, at }])),
  ]
  const byOthers = works.flatMap(({ work, at }) =>
    work.changes.filter((change) => isLater(change, at) && !change.by.includes(reader.id)),
  )
  const doers = new Set(byOthers.flatMap(({ by }) => by.flatMap((id) => names.get(id) ?? [])))
  return {
    ...placeOf(entry),
    done: byOthers.slice(0, MOST_TOLD),
    people,
    count: byOthers.length,
    by: [...doers],
  }
}

/** Mentions in theories that the reader can open now. */
function placed(mentions: readonly Mention[], places: ReadonlyMap<string, Place>): (Mention & Place)[] {
  return mentions.flatMap((mention) => {
    const place = places.get(mention.document)
    return place === undefined ? [] : [{ ...mention, ...place }]
  })
}

function placeOf({ id, title }: DocumentEntry): Place {
  return { document: id, title, url: documentUrl(id) }
}
