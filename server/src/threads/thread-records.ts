import { type Comment, commentSchema, type Thread, threadSchema, type Writer } from '@throughline/shared/threads'
import { authorNamed } from '../history/index.js'
import type { NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

export const THREAD = 'thread'
export const COMMENT = 'comment'

/** So that whoever leaves can have what they wrote, or have it taken away. */
const personKey = ({ kind, id }: Writer) => (kind === 'anyone' || id === null ? {} : { person: id })

// Ids are made by clients: the document is part of the record's, so that nobody writes over what is in another.
const idIn = (document: string, id: string) => `${document}/${id}`

/** The document that a thread or comment is about, by the id of its record. */
export const documentIn = (id: string) => id.slice(0, id.indexOf('/'))

// Where nobody signs in a name is all there is.
const givenKey = ({ given }: Thread) => (given === null ? {} : { given: given.to.id ?? authorNamed(given.to.name).id })

/** Threads and comments as records, each one of its own: two people who write at once lose nothing of each other's. */
export function threadRecord(document: string, thread: Thread): NewRecord {
  return {
    kind: THREAD,
    id: idIn(document, thread.id),
    value: thread,
    keys: { document, ...personKey(thread.by), ...givenKey(thread) },
    unique: { number: idIn(document, String(thread.number)) },
  }
}

export function commentRecord(document: string, comment: Comment): NewRecord {
  return {
    ...commentName(document, comment.id),
    value: comment,
    keys: { document, thread: idIn(document, comment.thread), ...personKey(comment.by) },
  }
}

export async function keptThread(records: ReadableRecords, document: string, id: string): Promise<Thread | null> {
  const kept = await records.get(THREAD, idIn(document, id))
  return kept === null ? null : threadSchema.parse(kept.value)
}

/** In the order in which they began; `newest`: the last so many. */
export async function keptThreads(
  records: ReadableRecords,
  document: string,
  newest?: number,
): Promise<readonly Thread[]> {
  return (await records.find(THREAD, 'document', document, newest)).map(({ value }) => threadSchema.parse(value))
}

/** A thread that somebody has to see to, and the document it is in. */
export interface GivenThread {
  readonly document: string
  readonly thread: Thread
}

/** The open threads that were given to a person, the last so many of them. */
export async function threadsGivenTo(
  records: ReadableRecords,
  person: string,
  newest: number,
): Promise<readonly GivenThread[]> {
  const found = await records.find(THREAD, 'given', person, newest)
  return found
    .map(({ id, value }) => ({ document: documentIn(id), thread: threadSchema.parse(value) }))
    .filter(({ thread }) => thread.state === 'open')
}

export async function keptComment(records: ReadableRecords, document: string, id: string): Promise<Comment | null> {
  const kept = await records.get(COMMENT, idIn(document, id))
  return kept === null ? null : commentSchema.parse(kept.value)
}

/** All of a document, or of one thread in it, oldest first. */
export async function keptComments(
  records: ReadableRecords,
  document: string,
  thread?: string,
): Promise<readonly Comment[]> {
  const found =
    thread === undefined
      ? await records.find(COMMENT, 'document', document)
      : await records.find(COMMENT, 'thread', idIn(document, thread))
  return found.map(({ value }) => commentSchema.parse(value))
}

/** Under what a comment is kept. */
export function commentName(document: string, id: string): RecordName {
  return { kind: COMMENT, id: idIn(document, id) }
}
