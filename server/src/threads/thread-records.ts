import { type Comment, commentSchema, type Thread, threadSchema, type Writer } from '@throughline/shared/threads'
import type { NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

export const THREAD = 'thread'
export const COMMENT = 'comment'

/** So that whoever leaves can have what they wrote, or have it taken away. */
const personKey = ({ kind, id }: Writer) => (kind === 'anyone' || id === null ? {} : { person: id })

// Ids are made by clients: the document is part of the record's, so that nobody writes over what is in another.
const idIn = (document: string, id: string) => `${document}/${id}`

/** The document that a thread or comment is about, by the id of its record. */
export const documentIn = (id: string) => id.slice(0, id.indexOf('/'))

/** Threads and comments as records, each one of its own: two people who write at once lose nothing of each other's. */
export function threadRecord(document: string, thread: Thread): NewRecord {
  return {
    kind: THREAD,
    id: idIn(document, thread.id),
    value: thread,
    keys: { document, ...personKey(thread.by) },
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
