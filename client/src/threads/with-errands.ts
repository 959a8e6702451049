import type { Comment, Thread, ThreadRead, ThreadState, Writer } from '@throughline/shared/threads'
import type { Deed, Errand } from './errand.js'

/** A comment as it is shown; `waiting`: the server has not got it yet; `refused`: nor will it, and why. */
export interface ShownComment extends Comment {
  readonly waiting: boolean
  readonly refused: string | null
}

/** A thread as it is shown; one that waits has the number 0. */
export interface ShownThread extends Thread {
  readonly comments: readonly ShownComment[]
  readonly waiting: boolean
  readonly refused: string | null
}

const STATE_AFTER: Readonly<Record<Deed, ThreadState>> = {
  resolve: 'resolved',
  reopen: 'open',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
}

/** What the server has, and on top of it what this person has still to send. */
export function withErrands(threads: readonly ThreadRead[], errands: readonly Errand[], me: Writer): ShownThread[] {
  const shown = new Map<string, ShownThread>()
  for (const thread of threads) {
    const comments = thread.comments.map((comment) => ({ ...comment, waiting: false, refused: null }))
    shown.set(thread.id, { ...thread, comments, waiting: false, refused: null })
  }
  for (const errand of errands) lay(errand, shown, me)
  return [...shown.values()].filter(({ suggestion, comments }) => suggestion !== null || comments.length > 0)
}

function lay(errand: Errand, shown: Map<string, ShownThread>, me: Writer): void {
  const { at, refused } = errand
  const change = (id: string, to: (thread: ShownThread) => ShownThread) => {
    const thread = shown.get(id)
    if (thread !== undefined) shown.set(id, to(thread))
  }
  const add = (thread: ShownThread, said: Pick<Comment, 'id' | 'text' | 'mentions'>): ShownThread =>
    thread.comments.some(({ id }) => id === said.id)
      ? thread
      : {
          ...thread,
          comments: [
            ...thread.comments,
            { ...said, thread: thread.id, by: me, at, editedAt: null, waiting: true, refused },
          ],
        }
  switch (errand.kind) {
    case 'begin': {
      if (shown.has(errand.thread)) return
      const { thread: id, on, about, suggestion, said } = errand
      const thread: ShownThread = {
        ...{ id, number: 0, on, about, suggestion, by: me, at, state: 'open', settled: null, given: null },
        ...{ changedAt: null, comments: [], waiting: true, refused },
      }
      shown.set(id, said === null ? thread : add(thread, said))
      return
    }
    case 'reply':
      change(errand.thread, (thread) => add(thread, errand.said))
      return
    case 'settle':
      if (refused !== null) return
      change(errand.thread, (thread) => ({
        ...thread,
        state: STATE_AFTER[errand.deed],
        settled: { by: me, at, made: errand.made },
      }))
      return
    case 'give': {
      const { to } = errand
      if (refused !== null) return
      change(errand.thread, (thread) => ({ ...thread, given: to === null ? null : { to, by: me, at } }))
      return
    }
    case 'suggest-anew':
      if (refused !== null) return
      change(errand.thread, (thread) => ({ ...thread, suggestion: errand.suggestion, changedAt: at }))
      return
    default:
      if (refused !== null) return
      for (const { id, comments } of shown.values()) {
        if (comments.some((comment) => comment.id === errand.comment)) change(id, (thread) => reworded(thread, errand))
      }
  }
}

function reworded(thread: ShownThread, errand: Extract<Errand, { comment: string }>): ShownThread {
  const { comments } = thread
  if (errand.kind === 'take-back') return { ...thread, comments: comments.filter(({ id }) => id !== errand.comment) }
  const { words, at } = errand
  return {
    ...thread,
    comments: comments.map((comment) =>
      comment.id === errand.comment ? { ...comment, ...words, editedAt: at, waiting: true } : comment,
    ),
  }
}
