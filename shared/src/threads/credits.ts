import type { Suggestion } from './suggestion.js'
import type { Thread } from './thread.js'
import type { Writer } from './writer.js'

/** Whose idea a change of the theory was. */
export interface Credit {
  readonly thread: Thread
  readonly suggestion: Suggestion
  readonly proposedBy: Writer
  readonly acceptedBy: Writer
  /** When it was accepted, ms since 1970. */
  readonly at: number
}

/** The suggestions that became part of the theory, as they were accepted, oldest first. */
export function creditsOf(threads: Iterable<Thread>): readonly Credit[] {
  const credits: Credit[] = []
  for (const thread of threads) {
    const { suggestion, state, settled, by } = thread
    if (state !== 'accepted' || suggestion === null || settled === null) continue
    credits.push({ thread, suggestion, proposedBy: by, acceptedBy: settled.by, at: settled.at })
  }
  return credits.sort((one, other) => one.at - other.at)
}
