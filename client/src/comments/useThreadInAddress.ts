import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { threadsIn } from '../threads/index.js'
import { openThread } from './show-thread.js'

/** Opens the thread that the address names, `?thread=<id>`: an e-mail leads there. */
export function useThreadInAddress(session: Session): void {
  useEffect(() => {
    const wanted = new URL(globalThis.location.href).searchParams.get('thread')
    if (wanted === null) return
    const store = threadsIn(session)
    const open = () => {
      const { threads, isLoaded } = store.state()
      if (!isLoaded) return
      stop()
      const thread = threads.find(({ id }) => id === wanted)
      if (thread !== undefined) openThread(session, thread)
    }
    const stop = store.onChange(open)
    open()
    return stop
  }, [session])
}
