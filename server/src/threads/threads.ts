import {
  type Comment,
  isSameWriter,
  type Mention,
  type Suggestion,
  type Thread,
  type ThreadRead,
  type Writer,
} from '@throughline/shared/threads'
import { changeRecords, type ReadableRecords, type Records } from '../storage/index.js'
import { type Deed, type Settling, settled } from './settle.js'
import {
  commentName,
  commentRecord,
  keptComment,
  keptComments,
  keptThread,
  keptThreads,
  threadRecord,
} from './thread-records.js'
import { ThreadRefused } from './thread-refused.js'

const MOST_THREADS = 5000
const MOST_COMMENTS = 500
/** Servers of earlier versions that wrote at once may have given numbers out of turn, within so many. */
const OUT_OF_TURN = 50

/** A comment as its writer sends it. */
export interface NewComment {
  readonly id: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** A thread as whoever begins it sends it. */
export interface NewThread {
  readonly id: string
  readonly on: Thread['on']
  readonly about: string
  readonly suggestion: Suggestion | null
  /** A suggestion may go without words. */
  readonly comment: NewComment | null
}

/** What was written: for those who tell people of it. */
export type ThreadEvent =
  | {
      readonly kind: 'began' | 'settled' | 'given' | 'suggested-anew'
      readonly document: string
      readonly thread: Thread
    }
  | { readonly kind: 'comment'; readonly document: string; readonly thread: Thread; readonly comment: Comment }
  | { readonly kind: 'edited' | 'taken-back'; readonly document: string; readonly comment: Comment }

/**
 * What people say about documents, and what they propose. Each thing is written under the author that the server knows.
 * Ids are the writer's: to write the same twice changes nothing. All that write reject with ThreadRefused.
 */
export interface Threads {
  /** Threads that say something, as they began. */
  read(document: string): Promise<readonly ThreadRead[]>
  begin(document: string, by: Writer, thread: NewThread): Promise<ThreadRead>
  reply(document: string, thread: string, by: Writer, comment: NewComment): Promise<Comment>
  /** The author's words, in place of theirs. */
  edit(document: string, comment: string, by: Writer, words: Omit<NewComment, 'id'>): Promise<Comment>
  /** `isOwner`: who owns the document may take away what anyone wrote. */
  takeBack(document: string, comment: string, by: Writer, isOwner: boolean): Promise<void>
  settle(document: string, thread: string, deed: Deed, settling: Omit<Settling, 'at'>): Promise<Thread>
  /** Gives a thread to somebody, who then finds it among what they have to do; to nobody in particular: null. */
  give(document: string, thread: string, by: Writer, to: Mention | null): Promise<Thread>
  /** The author's suggestion, in place of theirs; not once it is decided. */
  suggestAnew(document: string, thread: string, by: Writer, suggestion: Suggestion): Promise<Thread>
  /** Hears of everything that was written here, once it is kept. Returns how to stop. */
  onWritten(listener: (event: ThreadEvent) => void): () => void
}

interface ThreadsOptions {
  readonly records: Records
  /** Tells those who have the document open that there is something new. */
  readonly tell: (document: string) => void
}

/** Keeps them as records of the store. */
export function createThreads({ records, tell }: ThreadsOptions): Threads {
  const listeners = new Set<(event: ThreadEvent) => void>()

  function written(event: ThreadEvent): void {
    tell(event.document)
    for (const listener of listeners) listener(event)
  }

  async function begin(document: string, by: Writer, { comment: words, ...given }: NewThread): Promise<ThreadRead> {
    const { thread, comments, isNew } = await changeRecords(records, async (draft) => {
      const there = await keptThread(draft, document, given.id)
      if (there !== null) {
        if (!isSameWriter(there.by, by)) throw new ThreadRefused('id-taken')
        return { thread: there, comments: await keptComments(draft, document, there.id), isNew: false }
      }
      if (words !== null && (await keptComment(draft, document, words.id)) !== null) throw new ThreadRefused('id-taken')
      const number = await nextNumber(draft, document)
      if (number > MOST_THREADS) throw new ThreadRefused('too-many')
      const at = Date.now()
      const rest = { state: 'open', settled: null, given: null, changedAt: null } as const
      const begun: Thread = { ...given, by, at, number, ...rest }
      const said = words === null ? [] : [newComment(words, given.id, by, at)]
      draft.put(threadRecord(document, begun), ...said.map((comment) => commentRecord(document, comment)))
      return { thread: begun, comments: said, isNew: true }
    })
    const [comment] = comments
    if (isNew && comment === undefined) written({ kind: 'began', document, thread })
    else if (isNew && comment !== undefined) written({ kind: 'comment', document, thread, comment })
    return { ...thread, comments }
  }

  async function reply(document: string, id: string, by: Writer, words: NewComment): Promise<Comment> {
    const { thread, comment, isNew } = await changeRecords(records, async (draft) => {
      const its = await threadIn(draft, document, id)
      const there = await keptComment(draft, document, words.id)
      if (there !== null) {
        if (there.thread !== id || !isSameWriter(there.by, by)) throw new ThreadRefused('id-taken')
        return { thread: its, comment: there, isNew: false }
      }
      if ((await keptComments(draft, document, id)).length >= MOST_COMMENTS) throw new ThreadRefused('too-many')
      const said = newComment(words, id, by, Date.now())
      draft.put(commentRecord(document, said))
      return { thread: its, comment: said, isNew: true }
    })
    if (isNew) written({ kind: 'comment', document, thread, comment })
    return comment
  }

  /** Keeps what `change` makes of a thread; where that is the same thread, nothing. */
  async function changed(
    document: string,
    id: string,
    kind: 'settled' | 'given' | 'suggested-anew',
    change: (thread: Thread, at: number) => Thread,
  ): Promise<Thread> {
    const { before, thread } = await changeRecords(records, async (draft) => {
      const there = await threadIn(draft, document, id)
      const after = change(there, Date.now())
      if (after !== there) draft.put(threadRecord(document, after))
      return { before: there, thread: after }
    })
    if (thread !== before) written({ kind, document, thread })
    return thread
  }

  return {
    async read(document) {
      const [threads, comments] = await Promise.all([keptThreads(records, document), keptComments(records, document)])
      const byThread = new Map<string, Comment[]>(threads.map(({ id }) => [id, []]))
      for (const comment of comments) byThread.get(comment.thread)?.push(comment)
      return threads
        .map((thread) => ({ ...thread, comments: byThread.get(thread.id) ?? [] }))
        .filter(({ suggestion, comments }) => suggestion !== null || comments.length > 0)
    },
    begin,
    reply,
    async edit(document, id, by, { text, mentions }) {
      const comment = await changeRecords(records, async (draft) => {
        const there = await commentIn(draft, document, id)
        if (!isSameWriter(there.by, by)) throw new ThreadRefused('not-yours')
        const edited = { ...there, text, mentions, editedAt: Date.now() }
        draft.put(commentRecord(document, edited))
        return edited
      })
      written({ kind: 'edited', document, comment })
      return comment
    },
    async takeBack(document, id, by, isOwner) {
      const comment = await changeRecords(records, async (draft) => {
        const there = await commentIn(draft, document, id)
        if (!isOwner && !isSameWriter(there.by, by)) throw new ThreadRefused('not-yours')
        draft.remove(commentName(document, id))
        return there
      })
      written({ kind: 'taken-back', document, comment })
    },
    settle: (document, id, deed, settling) =>
      changed(document, id, 'settled', (thread, at) => settled(thread, deed, { ...settling, at })),
    give: (document, id, by, to) =>
      changed(document, id, 'given', (thread, at) => ({ ...thread, given: to === null ? null : { to, by, at } })),
    suggestAnew: (document, id, by, suggestion) =>
      changed(document, id, 'suggested-anew', (thread, at) => {
        if (thread.suggestion === null) throw new ThreadRefused('no-suggestion')
        if (!isSameWriter(thread.by, by)) throw new ThreadRefused('not-yours')
        if (thread.state !== 'open') throw new ThreadRefused('settled')
        return { ...thread, suggestion, changedAt: at }
      }),
    onWritten(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function newComment({ id, text, mentions }: NewComment, thread: string, by: Writer, at: number): Comment {
  return { id, thread, by, at, text, mentions, editedAt: null }
}

async function threadIn(records: ReadableRecords, document: string, id: string): Promise<Thread> {
  const thread = await keptThread(records, document, id)
  if (thread === null) throw new ThreadRefused('no-such-thread')
  return thread
}

async function commentIn(records: ReadableRecords, document: string, id: string): Promise<Comment> {
  const comment = await keptComment(records, document, id)
  if (comment === null) throw new ThreadRefused('no-such-comment')
  return comment
}

async function nextNumber(records: ReadableRecords, document: string): Promise<number> {
  const newest = await keptThreads(records, document, OUT_OF_TURN)
  return Math.max(0, ...newest.map(({ number }) => number)) + 1
}
