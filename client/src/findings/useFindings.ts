import type { Finding, Findings } from '@throughline/shared/checks'
import type { Id } from '@throughline/shared/model'
import { useRef, useSyncExternalStore } from 'react'
import type { Session } from '../session/index.js'
import { findingsIn } from './findings-store.js'
import { saysTheSame } from './says-the-same.js'

/** What the checks find about the open theory; one computation for all who use it. Draws anew when they are worked out. */
export function useFindings(session: Session): Findings {
  const { subscribe, findings } = findingsIn(session)
  return useSyncExternalStore(subscribe, findings)
}

/** A part of it; draws anew only when that part is another (`===`). For numbers and other plain values. */
export function useFindingsPart<Part>(session: Session, part: (findings: Findings) => Part): Part {
  const { subscribe, findings } = findingsIn(session)
  return useSyncExternalStore(subscribe, () => part(findings()))
}

/** Open findings at a box, group or link; draws anew only when what they say is another. */
export function useFindingsAt(session: Session, id: Id): readonly Finding[] {
  const { subscribe, findings } = findingsIn(session)
  const last = useRef<readonly Finding[]>([])
  return useSyncExternalStore(subscribe, () => {
    const now = findings().at(id)
    if (!isSame(now, last.current)) last.current = now
    return last.current
  })
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, at) => b[at] !== undefined && saysTheSame(one, b[at]))
}
