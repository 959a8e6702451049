import { isSameWriter, type Thread, type ThreadState, type Writer } from '@throughline/shared/threads'
import { ThreadRefused } from './thread-refused.js'

/** What can be done with a thread as a whole. */
export const DEEDS = ['resolve', 'reopen', 'accept', 'decline', 'withdraw'] as const
export type Deed = (typeof DEEDS)[number]

const STATE_AFTER: Readonly<Record<Deed, ThreadState>> = {
  resolve: 'resolved',
  reopen: 'open',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
}

/** By whom a thread is settled, and when. */
export interface Settling {
  readonly by: Writer
  /** ms since 1970. */
  readonly at: number
  /** What was made of an accepted suggestion. */
  readonly made?: string | null | undefined
  /** When the suggestion was last changed, as far as whoever decides has seen; undefined: they do not say. */
  readonly asOf?: number | null | undefined
}

/** The thread after a deed; the same where it was so already. Throws ThreadRefused. */
export function settled(thread: Thread, deed: Deed, { by, at, made = null, asOf }: Settling): Thread {
  const state = STATE_AFTER[deed]
  if (deed === 'resolve' && thread.suggestion !== null) throw new ThreadRefused('to-be-decided')
  if (deed !== 'resolve' && deed !== 'reopen' && thread.suggestion === null) throw new ThreadRefused('no-suggestion')
  if (deed === 'withdraw' && !isSameWriter(thread.by, by)) throw new ThreadRefused('not-yours')
  if (thread.state === state) return thread
  if (deed !== 'reopen' && thread.state !== 'open') throw new ThreadRefused('settled')
  const isDecided = deed === 'accept' || deed === 'decline'
  if (isDecided && asOf !== undefined && asOf !== thread.changedAt) throw new ThreadRefused('changed-since')
  return { ...thread, state, settled: { by, at, made } }
}
