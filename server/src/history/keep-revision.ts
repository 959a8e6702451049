import type { Log, NewRevision, RevisionEntry, Storage } from '../storage/index.js'
import type { Author } from './author.js'
import { meetAuthor } from './authors.js'
import type { Journal } from './journal.js'
import { type KeptRevision, putKeptRevision } from './kept-revision.js'
import type { State } from './work-between.js'
import { deedsDone, type WorkDone } from './work-done.js'

/** Why a revision is kept. */
export interface Occasion {
  readonly kind: Exclude<NewRevision['kind'], 'renewed'>
  readonly name: string | null
  readonly by: Author | null
  readonly agreed: KeptRevision['agreed']
  readonly restored: number | null
}

/** Nobody asked for it: a document came to rest. */
export const AT_REST: Occasion = { kind: 'auto', name: null, by: null, agreed: null, restored: null }

interface NewState {
  readonly seq: number
  readonly state: Uint8Array
  readonly occasion: Occasion
  readonly journal: Journal | null
  readonly log: Log
}

/**
 * Keeps a state of a document for good, with what was done since the one before; gives the revision's number. null: nobody
 * asked for it, and another process has kept it.
 */
export async function keepRevision(
  storage: Storage,
  documentId: string,
  { seq, state, occasion, journal, log }: NewState,
): Promise<number | null> {
  const { kind, name, by } = occasion
  if (by !== null) await meetAuthor(storage.records, documentId, { author: by, clients: [] })
  const before = await stateBefore(storage, documentId, await latestRevision(storage, documentId))
  const revision = await storage.addRevision(documentId, { seq, by: null, name, kind, state })
  if (revision === null) return null
  const asked = { records: storage.records, documentId, before, now: [state], journal }
  const done = await deedsDone(asked).catch((error: unknown) => {
    // The state is kept, which is what counts; what was done can be seen by comparing.
    log.warn({ err: error, revision }, 'what was done up to a revision could not be worked out')
    return { changes: [], more: 0 }
  })
  await putKept(storage, documentId, { revision, occasion, done })
  return revision
}

/** Works out afterwards what was done up to a revision: one of an older version, or after a crash. */
export async function workOutRevision(
  storage: Storage,
  documentId: string,
  { revision, before }: { readonly revision: RevisionEntry; readonly before: RevisionEntry | null },
): Promise<void> {
  const state = await storage.revisionState(documentId, revision.id)
  if (state === null) return
  const done = await deedsDone({
    records: storage.records,
    documentId,
    before: await stateBefore(storage, documentId, before),
    now: [state],
    journal: null,
  })
  await putKept(storage, documentId, { revision: revision.id, occasion: AT_REST, done })
}

/** Those that people see, newest first: what a document was before it was made anew is kept for laptops that were away. */
export async function shownRevisions(storage: Storage, documentId: string): Promise<readonly RevisionEntry[]> {
  return (await storage.revisions(documentId)).filter(({ kind }) => kind !== 'renewed')
}

/** The head up to which a document's revisions tell what was done in it, on whatever server. */
export async function headRevised(storage: Storage, documentId: string): Promise<number> {
  const [newest] = await storage.revisions(documentId)
  // A document is made with its first row; made anew, it takes two more to say the same.
  return newest === undefined ? 1 : newest.seq + (newest.kind === 'renewed' ? 2 : 0)
}

async function latestRevision(storage: Storage, documentId: string): Promise<RevisionEntry | null> {
  return (await shownRevisions(storage, documentId))[0] ?? null
}

/** The state that a revision is told from: the one before it or, before the first, the document as it was made. */
export async function stateBefore(storage: Storage, documentId: string, before: RevisionEntry | null): Promise<State> {
  if (before !== null) {
    const state = await storage.revisionState(documentId, before.id)
    return state === null ? null : [state]
  }
  const entry = await storage.document(documentId)
  if (entry === null) return null
  return (await storage.stateAt(documentId, entry.createdAt))?.updates ?? null
}

async function putKept(
  { records }: Storage,
  documentId: string,
  made: { readonly revision: number; readonly occasion: Occasion; readonly done: WorkDone },
): Promise<void> {
  const { by, agreed, restored } = made.occasion
  const { changes, more } = made.done
  const kept = { by: by?.id ?? null, agreed, restored, changes: [...changes], more }
  await putKeptRevision(records, documentId, { revision: made.revision, kept })
}
