import type { Mention, ThreadRead, Writer } from '@throughline/shared/threads'
import type { Caller } from '../access/index.js'
import { digest } from '../accounts/index.js'
import { nameSaid } from '../history/index.js'
import type { Parts } from './parts.js'

/** Somebody in a document's history. */
export interface ToldPerson {
  readonly id: string
  readonly name: string | null
}

interface ToldWork {
  readonly changes: readonly { readonly by: readonly string[] }[]
}

/**
 * Whether somebody is told the names of those who worked on a document: members with a role of their own on it are, whoever
 * came by a link is not. To them people are initials, in history and in comments that they may only read.
 */
export async function knowsNames(
  { access }: Pick<Parts, 'access'>,
  caller: Caller,
  document: string,
): Promise<boolean> {
  if (caller.kind === 'anyone') return true
  if (caller.kind !== 'member') return false
  const { links: _, ...known } = caller
  return (await access.roleOf(known, document)) !== null
}

/** People as they are told to whoever is not told names; one's own name stays. */
export function byInitials(people: readonly ToldPerson[], caller: Caller): ToldPerson[] {
  return people.map(({ id, name }) => ({
    id: hiddenId(id),
    name: name === null || isSelf(caller, id) ? name : initialsOf(name),
  }))
}

/** The same for what was done: where nobody signed in yet, ids are names. */
export function withoutNames<Work extends ToldWork>(work: Work): Work {
  return { ...work, changes: work.changes.map((change) => ({ ...change, by: change.by.map(hiddenId) })) }
}

/** An id as it may be told: one that is a name is made unreadable. */
export function hiddenId(id: string): string {
  return nameSaid(id) === undefined ? id : digest(id)
}

/** Threads as they are told to whoever is not told names. */
export function threadsByInitials(threads: readonly ThreadRead[], caller: Caller): ThreadRead[] {
  const shown = <P extends Writer | Mention>(person: P): P =>
    isSelf(caller, person.id) ? person : { ...person, name: initialsOf(person.name) }
  return threads.map((thread) => ({
    ...thread,
    by: shown(thread.by),
    settled: thread.settled === null ? null : { ...thread.settled, by: shown(thread.settled.by) },
    given: thread.given === null ? null : { ...thread.given, to: shown(thread.given.to), by: shown(thread.given.by) },
    comments: thread.comments.map((comment) => ({
      ...comment,
      by: shown(comment.by),
      text: comment.mentions.reduce(
        (text, { name }) => text.replaceAll(`@${name}`, `@${initialsOf(name)}`),
        comment.text,
      ),
      mentions: comment.mentions.map(({ id, name }) => ({ id, name: initialsOf(name) })),
    })),
  }))
}

/** The first letters of the first and the last of somebody's names: "A. R." */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '')
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => `${[...(word ?? '')][0]?.toLocaleUpperCase() ?? ''}.`).join(' ')
}

function isSelf(caller: Caller, id: string | null): boolean {
  return (caller.kind === 'member' || caller.kind === 'guest') && caller.id === id
}
