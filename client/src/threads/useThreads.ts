import { useSyncExternalStore } from 'react'
import type { Session } from '../session/index.js'
import { type ThreadsState, threadsIn } from './thread-store.js'

/** A part of what people say about the open theory; draws anew only when that part is another. */
export function useThreads<Part>(session: Session, part: (state: ThreadsState) => Part): Part {
  const store = threadsIn(session)
  return useSyncExternalStore(store.onChange, () => part(store.state()))
}
