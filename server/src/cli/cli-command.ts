/** Where a command writes; the tests give it something else than a terminal. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
}

/** Done; findings, or it could not be done; it was called in a way that it does not know. */
export const EXIT = { done: 0, findings: 1, wrongUse: 2 } as const

/** One command of the command line. */
export interface CliCommand {
  readonly name: string
  /** How it is called, after `throughline`. */
  readonly usage: string
  /** What it does, in one line. */
  readonly about: string
  /** Gives the exit code. Throws WrongUse. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>
}

/** It was called in a way that it does not know; the message says what is wrong with it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
