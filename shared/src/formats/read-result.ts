import type { Theory } from '../model/index.js'

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

/** What a file holds, or why it cannot be opened: the first problems, and then nothing of it is used. */
export type ReadResult =
  | { readonly ok: true; readonly theory: Theory; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A file that cannot be opened for one reason that is not in a particular place. */
export function refused(message: string, advice: string): ReadResult {
  return { ok: false, problems: [{ path: '', message, advice }] }
}
