import type { ToDo } from '@throughline/shared/notices'
import type { Mention } from './mentions.js'

/** A theory that something is told of. */
export interface Place {
  readonly document: string
  readonly title: string
  /** The path of its page. */
  readonly url: string
}

/** What waits for somebody in the theories they have access to, since they last said that they have seen everything. */
export interface Notices<Done> {
  /** ms since 1970; null: never. */
  readonly since: number | null
  /** What others changed, by theory, last changed first. */
  readonly changes: readonly Changed<Done>[]
  readonly mentions: readonly (Mention & Place)[]
  readonly toDos: readonly (ToDo & Place)[]
  /** Open threads that were given to this person, oldest first. */
  readonly given: readonly (Given & Place)[]
  /** Who asks to edit a theory that is this person's, oldest first. */
  readonly requests: readonly (Request & Place)[]
}

/** A thread that somebody was given to see to. */
export interface Given {
  readonly thread: string
  readonly number: number
  /** What it is about, as it was called when the thread began. */
  readonly about: string
  /** The name of who gave it. */
  readonly by: string
  /** When, ms since 1970. */
  readonly at: number
}

/** That somebody asks to edit. */
export interface Request {
  readonly name: string
  /** ms since 1970. */
  readonly at: number
}

/** What others changed in a theory. */
export interface Changed<Done> extends Place {
  /** Newest first; the first of them where there are many. */
  readonly done: readonly Done[]
  /** Who is named in them; null: a former member. */
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  /** How many there are in all. */
  readonly count: number
  /** Names of those who did it. */
  readonly by: readonly string[]
}
