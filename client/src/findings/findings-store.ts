import { type Findings, findingsOf } from '@throughline/shared/checks'
import type { Session } from '../session/index.js'
import { whenIdle } from './when-idle.js'

/** The findings about an open theory, worked out once for all who look at them, a moment after it changed. */
export interface FindingsStore {
  /** As of the last time they were worked out; never behind for longer than it takes to type a letter. */
  findings(): Findings
  subscribe(listener: () => void): () => void
}

const stores = new WeakMap<Session, FindingsStore>()

/** The findings of a session: everyone who asks gets the same. */
export function findingsIn(session: Session): FindingsStore {
  const known = stores.get(session)
  if (known !== undefined) return known
  const store = createStore(session)
  stores.set(session, store)
  return store
}

/** @param schedule when to work them out anew after a change */
export function createStore(session: Session, schedule: (run: () => void) => void = whenIdle): FindingsStore {
  let current = findingsOf(session.theory())
  let waiting = false
  let stop: (() => void) | null = null
  const listeners = new Set<() => void>()

  function renew(): void {
    waiting = false
    const next = findingsOf(session.theory())
    if (next === current) return
    current = next
    for (const listener of [...listeners]) listener()
  }

  function changed(): void {
    if (waiting) return
    waiting = true
    schedule(renew)
  }

  return {
    findings: () => current,
    subscribe(listener) {
      listeners.add(listener)
      stop ??= session.onTheoryChange(changed)
      // Nobody may have listened for a while.
      changed()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
  }
}
