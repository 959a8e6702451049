import type { Id } from '@throughline/shared/model'
import { type Sentence, sentencesOf } from './sentences.js'
import type { Timeline, ToldChange, ToldPerson, ToldRevision, ToldWork } from './told.js'

/** One entry of the timeline: a version with what was done up to it, or what has been done since the newest. */
export interface Moment {
  readonly revision: ToldRevision | null
  readonly at: Date
  readonly sentences: readonly Sentence[]
  /** How many changes the sentences are about, and more that are not told. */
  readonly count: number
  readonly more: number
}

export interface Filter {
  /** Only what was done to this. */
  readonly of: Id | null
  /** Only what this person did. */
  readonly person: string | null
  readonly versionsOnly: boolean
}

/** What the timeline shows, newest first. Versions that nobody named and in which nothing was done are left out. */
export function momentsOf(timeline: Timeline, filter: Filter, now: Date): readonly Moment[] {
  const { people, since, revisions } = timeline
  const entries = revisions.map((revision) =>
    momentOf({ revision, at: new Date(revision.at), work: revision.work, people }, filter),
  )
  const tail = momentOf({ revision: null, at: now, work: since, people }, filter)
  return [tail, ...entries].filter((moment) => isShown(moment, filter))
}

interface Entry {
  readonly revision: ToldRevision | null
  readonly at: Date
  readonly work: ToldWork | null
  readonly people: readonly ToldPerson[]
}

function momentOf({ revision, at, work, people }: Entry, filter: Filter): Moment {
  const all = work?.changes ?? []
  const changes = all.filter((change) => fits(change, filter) && !(revision?.kind === 'agreed' && isMark(change)))
  const isFiltered = filter.of !== null || filter.person !== null
  const sentences = sentencesOf(changes, people).toSorted(byWeight)
  return { revision, at, sentences, count: changes.length, more: isFiltered ? 0 : (work?.more ?? 0) }
}

function fits({ id, by }: ToldChange, { of, person }: Filter): boolean {
  return (of === null || id === of) && (person === null || by.includes(person))
}

/** To mark a theory as agreed says so itself. */
function isMark({ kind, fields }: ToldChange): boolean {
  return kind === 'details' && fields.every(({ field }) => field === 'status' || field === 'version')
}

function isShown({ revision, count }: Moment, { versionsOnly, of, person }: Filter): boolean {
  const isVersion = revision !== null && revision.kind !== 'auto'
  if (versionsOnly) return isVersion && revision?.kind !== 'restore'
  if (count > 0) return true
  return isVersion && of === null && person === null
}

/** What says most comes first: what was linked, came, went, was moved or reworded; then records and fields. */
function byWeight(a: Sentence, b: Sentence): number {
  return weight(b) - weight(a)
}

function weight({ changes: [first] }: Sentence): number {
  if (first === undefined) return 0
  const { kind, became, fields } = first
  const isThing = kind === 'elements' || kind === 'links'
  if (became === 'moved' && fields.length === 0) return 0
  if (!isThing) return kind === 'details' ? 1 : 2
  return became === 'changed' ? (fields.some(({ field }) => field === 'rating' || field === 'label') ? 4 : 3) : 5
}
