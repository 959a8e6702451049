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

/** The thread after a deed; the same where it was so already. Throws ThreadRefused. */
export function settled(thread: Thread, deed: Deed, by: Writer, at: number): Thread {
  const state = STATE_AFTER[deed]
  if (deed === 'resolve' && thread.suggestion !== null) throw new ThreadRefused('to-be-decided')
  if (deed !== 'resolve' && deed !== 'reopen' && thread.suggestion === null) throw new ThreadRefused('no-suggestion')
  if (deed === 'withdraw' && !isSameWriter(thread.by, by)) throw new ThreadRefused('not-yours')
  if (thread.state === state) return thread
  if (deed !== 'reopen' && thread.state !== 'open') throw new ThreadRefused('settled')
  return { ...thread, state, settled: { by, at } }
}
