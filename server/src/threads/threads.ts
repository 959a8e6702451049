import {
  type Comment,
  isSameWriter,
  type Mention,
  type Suggestion,
  type Thread,
  type ThreadRead,
  type Writer,
} from '@throughline/shared/threads'
import { type Records, RecordTaken } from '../storage/index.js'
import { OneAtATime } from './one-at-a-time.js'
import { type Deed, settled } from './settle.js'
import {
  commentRecord,
  keptComment,
  keptComments,
  keptThread,
  keptThreads,
  removeComment,
  threadRecord,
} from './thread-records.js'
import { ThreadRefused } from './thread-refused.js'

const MOST_THREADS = 5000
const MOST_COMMENTS = 500
/** Threads that other processes may be giving numbers to at the same time. */
const TRIES = 50

export interface NewComment {
  readonly id: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

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
  | { readonly kind: 'began' | 'settled'; readonly document: string; readonly thread: Thread }
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
  settle(document: string, thread: string, by: Writer, deed: Deed): Promise<Thread>
  /** Hears of everything that was written here, once it is kept. Returns how to stop. */
  onWritten(listener: (event: ThreadEvent) => void): () => void
}

interface ThreadsOptions {
  readonly records: Records
  /** Tells those who have the document open that there is something new. */
  readonly tell: (document: string) => void
}

export function createThreads({ records, tell }: ThreadsOptions): Threads {
  const inTurn = new OneAtATime()
  const listeners = new Set<(event: ThreadEvent) => void>()

  function written(event: ThreadEvent): void {
    tell(event.document)
    for (const listener of listeners) listener(event)
  }

  async function threadIn(document: string, id: string): Promise<Thread> {
    const thread = await keptThread(records, document, id)
    if (thread === null) throw new ThreadRefused('no-such-thread')
    return thread
  }

  async function commentIn(document: string, id: string): Promise<Comment> {
    const comment = await keptComment(records, document, id)
    if (comment === null) throw new ThreadRefused('no-such-comment')
    return comment
  }

  async function nextNumber(document: string): Promise<number> {
    const newest = await keptThreads(records, document, TRIES)
    return Math.max(0, ...newest.map(({ number }) => number)) + 1
  }

  async function putNew(document: string, thread: Omit<Thread, 'number'>, comment: Comment | null): Promise<Thread> {
    for (let tries = 1; ; tries += 1) {
      const number = await nextNumber(document)
      if (number > MOST_THREADS) throw new ThreadRefused('too-many')
      const numbered = { ...thread, number }
      try {
        const first = comment === null ? [] : [commentRecord(document, comment)]
        await records.put([threadRecord(document, numbered), ...first])
        return numbered
      } catch (error) {
        if (!(error instanceof RecordTaken) || tries === TRIES) throw error
      }
    }
  }

  async function begin(document: string, by: Writer, { comment: words, ...given }: NewThread): Promise<ThreadRead> {
    const there = await keptThread(records, document, given.id)
    if (there !== null) {
      if (!isSameWriter(there.by, by)) throw new ThreadRefused('id-taken')
      return { ...there, comments: await keptComments(records, document, there.id) }
    }
    if (words !== null && (await keptComment(records, document, words.id)) !== null) throw new ThreadRefused('id-taken')
    const at = Date.now()
    const comment = words === null ? null : newComment(words, given.id, by, at)
    const thread = await putNew(document, { ...given, by, at, state: 'open', settled: null }, comment)
    if (comment === null) written({ kind: 'began', document, thread })
    else written({ kind: 'comment', document, thread, comment })
    return { ...thread, comments: comment === null ? [] : [comment] }
  }

  async function reply(document: string, id: string, by: Writer, words: NewComment): Promise<Comment> {
    const thread = await threadIn(document, id)
    const there = await keptComment(records, document, words.id)
    if (there !== null) {
      if (there.thread !== id || !isSameWriter(there.by, by)) throw new ThreadRefused('id-taken')
      return there
    }
    if ((await keptComments(records, document, id)).length >= MOST_COMMENTS) throw new ThreadRefused('too-many')
    const comment = newComment(words, id, by, Date.now())
    await records.put([commentRecord(document, comment)])
    written({ kind: 'comment', document, thread, comment })
    return comment
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
    begin: (document, by, thread) => inTurn.run(document, () => begin(document, by, thread)),
    reply: (document, thread, by, words) => inTurn.run(document, () => reply(document, thread, by, words)),
    edit: (document, id, by, { text, mentions }) =>
      inTurn.run(document, async () => {
        const there = await commentIn(document, id)
        if (!isSameWriter(there.by, by)) throw new ThreadRefused('not-yours')
        const comment = { ...there, text, mentions, editedAt: Date.now() }
        await records.put([commentRecord(document, comment)])
        written({ kind: 'edited', document, comment })
        return comment
      }),
    takeBack: (document, id, by, isOwner) =>
      inTurn.run(document, async () => {
        const there = await commentIn(document, id)
        if (!isOwner && !isSameWriter(there.by, by)) throw new ThreadRefused('not-yours')
        await removeComment(records, document, id)
        written({ kind: 'taken-back', document, comment: there })
      }),
    settle: (document, id, by, deed) =>
      inTurn.run(document, async () => {
        const before = await threadIn(document, id)
        const thread = settled(before, deed, by, Date.now())
        if (thread === before) return before
        await records.put([threadRecord(document, thread)])
        written({ kind: 'settled', document, thread })
        return thread
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
