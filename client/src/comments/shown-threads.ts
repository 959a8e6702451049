import type { Id } from '@throughline/shared/model'
import { isSameWriter, type Mention, type Writer } from '@throughline/shared/threads'
import type { Shown, ShownThread } from '../threads/index.js'

interface Looking {
  readonly shown: Shown
  readonly me: Writer
  /** What is selected. */
  readonly here: ReadonlySet<Id>
}

/** The threads that somebody wants to see, the newest first. */
export function shownThreads(threads: readonly ShownThread[], looking: Looking): readonly ShownThread[] {
  return threads.filter((thread) => isShown(thread, looking)).reverse()
}

function isShown(thread: ShownThread, { shown, me, here }: Looking): boolean {
  switch (shown) {
    case 'all':
      return true
    case 'here':
      return here.size === 0 ? thread.on.kind === 'theory' : here.has(thread.on.id)
    case 'suggestions':
      return thread.suggestion !== null
    case 'mine':
      return isMine(thread.by, me) || thread.comments.some(({ by }) => isMine(by, me))
    case 'for-me':
      return isForMe(thread, me)
  }
}

/** Whether somebody named me in it, or gave it to me. */
export function isForMe(thread: ShownThread, me: Writer): boolean {
  return isGivenTo(thread, me) || thread.comments.some(({ mentions }) => mentions.some((each) => isPerson(each, me)))
}

/** Whether it is this person's to see to. */
export function isGivenTo({ given }: Pick<ShownThread, 'given'>, me: Writer): boolean {
  return given !== null && isPerson(given.to, me)
}

function isPerson({ id, name }: Mention, me: Writer): boolean {
  return id === null ? name === me.name : id === me.id
}

/** Whether I wrote it; where nobody can be told apart, whoever bears my name. */
export function isMine(by: Writer, me: Writer): boolean {
  if (by.id === null || me.id === null) return by.kind === me.kind && by.name === me.name
  return isSameWriter(by, me)
}

/** Where the next or previous thread is, in a circle; from none to the first or last. null: there is none. */
export function threadBeside(threads: readonly ShownThread[], open: Id | null, step: 1 | -1): ShownThread | null {
  if (threads.length === 0) return null
  const at = threads.findIndex(({ id }) => id === open)
  if (at < 0) return threads.at(step > 0 ? 0 : -1) ?? null
  return threads[(at + step + threads.length) % threads.length] ?? null
}
