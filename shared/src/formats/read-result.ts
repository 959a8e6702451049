import type { Id, Theory } from '../model/index.js'

/** Something in a file that stops it from being opened. */
export interface Problem {
  /** Where in the file: `elements[3].type`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
  /** What to do about it. */
  readonly advice: string
}

/** Something that was read in another way than it was written, or left out. */
export interface Warning {
  readonly path: string
  readonly message: string
}

/** What a box's type was guessed from: a heading over it, its own words, where it stands; or nothing spoke for any. */
export const GUESS_GROUNDS = ['heading', 'words', 'place', 'nothing'] as const

/** A type that no file said, and why it was taken. */
export interface Guess {
  readonly element: Id
  readonly because: (typeof GUESS_GROUNDS)[number]
}

/** What a file holds, or why it cannot be opened: the first problems, and then nothing of it is used. */
export type ReadResult =
  | {
      readonly ok: true
      readonly theory: Theory
      readonly warnings: readonly Warning[]
      /** Absent where the file itself says what each box is. */
      readonly guesses?: readonly Guess[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A file that cannot be opened for one reason that is not in a particular place. */
export function refused(message: string, advice: string): ReadResult & { readonly ok: false } {
  return { ok: false, problems: [{ path: '', message, advice }] }
}
