import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { useThreadCounts } from '../state/index.js'
import { openThreadsByPlace, threadsIn } from '../threads/index.js'

/** Tells all views how many open threads are about each thing. */
export function useCounts(session: Session): void {
  useEffect(() => {
    const store = threadsIn(session)
    const tell = () => {
      const places = openThreadsByPlace(store.state().threads)
      useThreadCounts.setState({ counts: new Map([...places].map(([id, threads]) => [id, threads.length])) })
    }
    tell()
    const stop = store.onChange(tell)
    return () => {
      stop()
      useThreadCounts.setState({ counts: new Map() })
    }
  }, [session])
}
