import { useEffect, useRef, useState } from 'react'
import { type Session, useAboutOthers } from '../session/index.js'
import type { Attending } from '../state/index.js'
import { type Presenter, usePresenters } from './usePresenters.js'

/** A connection that comes back within this time ends no presentation. */
const GONE_AFTER_MS = 4_000

/** Whose presentation this person has gone to, as it was seen last. */
export interface Followed {
  readonly presenter: Presenter
  readonly hasEnded: boolean
}

/** The presentation that is attended; null: none, or nothing of it was seen yet. */
export function useFollowed(session: Session, attending: Attending | null): Followed | null {
  const to = attending?.to ?? null
  const now = usePresenters(session).find(({ clientId }) => clientId === to) ?? null
  const isHere = useAboutOthers(session, (others) => others.some(({ clientId }) => clientId === to))
  const last = useRef<Presenter | null>(null)
  if (now !== null) last.current = now
  else if (last.current?.clientId !== to) last.current = null

  const [isLost, setLost] = useState(false)
  const waits = now === null && !isHere
  useEffect(() => {
    setLost(false)
    if (!waits) return
    const timer = setTimeout(() => setLost(true), GONE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [waits])
  if (to === null || last.current === null) return null
  return { presenter: last.current, hasEnded: now === null && (isHere || isLost) }
}
