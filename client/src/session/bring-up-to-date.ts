import { carryOver, epochOf, type WorkAcross } from '@throughline/shared/document'
import { readRenewal } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import type { KeptApart, LocalCopy } from './local-copy.js'
import { keepMetAcross, type MeetingsParts } from './meetings.js'

/** A theory as it is now, with what had not been sent when it was made anew. */
export interface UpToDate {
  /** The state to begin with where this browser keeps no copy. */
  readonly state: Uint8Array
  readonly waiting: number
}

export interface Behind {
  readonly documentId: string
  /** What this browser has: the theory as it was before it was made anew, and edits since. */
  readonly doc: Y.Doc
  readonly copy: LocalCopy | null
  readonly waiting: () => number
  /** Counts what this person changes: it goes on while the copy is written. */
  readonly changes: () => number
  /** What is known of the work that waits. */
  readonly apart: () => KeptApart
  readonly me: MeetingsParts['me']
  readonly mayEdit: MeetingsParts['mayEdit']
}

/**
 * Brings a theory that the server has made anew up to date: what was changed here, in this tab or in one that is closed,
 * and never arrived is made again in the new one, and both are kept in this browser before anything is sent. Null where
 * the server does not know what this browser began with, or cannot be reached: then nothing is changed.
 */
export async function bringUpToDate(behind: Behind): Promise<UpToDate | null> {
  try {
    return await oneTabAtATime(behind.documentId, () => carried(behind))
  } catch {
    return null
  }
}

async function carried(behind: Behind): Promise<UpToDate | null> {
  const { documentId, doc, copy, waiting, changes } = behind
  const answer = await fetch(`/api/documents/${documentId}/renewal?from=${epochOf(doc)}`)
  if (!answer.ok) return null
  const renewal = readRenewal(new Uint8Array(await answer.arrayBuffer()))
  const kept = (await copy?.kept()) ?? { updates: [], carried: null }
  const apart = await apartFrom(behind)
  // What another tab has brought over already is as if it had arrived.
  let last = kept.carried === null ? renewal.last : Y.mergeUpdates([renewal.last, kept.carried])
  let state = renewal.now
  let hasCarried = false
  for (;;) {
    const upTo = changes()
    const mine = Y.mergeUpdates([...kept.updates, Y.encodeStateAsUpdate(doc)])
    const next = new Y.Doc()
    Y.applyUpdate(next, state)
    if (carryOver({ last, mine, into: next })) {
      hasCarried = true
      if (apart.base !== null)
        keepMeetings({ base: apart.base, mine, last, now: renewal.now }, next, apart.times, behind)
    }
    state = Y.encodeStateAsUpdate(next)
    const upToDate = { state, waiting: hasCarried ? Math.max(1, waiting()) : 0 }
    const epoch = epochOf(next)
    next.destroy()
    last = Y.mergeUpdates([last, mine])
    const beyond = Y.diffUpdate(last, Y.encodeStateVectorFromUpdate(renewal.last))
    await copy?.replace({ epoch, ...upToDate, carried: beyond })
    if (changes() === upTo) return upToDate
  }
}

/** This tab's own, or of one that is closed. */
async function apartFrom({ apart, copy }: Behind): Promise<KeptApart> {
  const own = apart()
  return own.base === null ? ((await copy?.apart()) ?? own) : own
}

function keepMeetings(work: WorkAcross, doc: Y.Doc, times: KeptApart['times'], { me, mayEdit }: Behind): void {
  keepMetAcross(work, { doc, me, mayEdit, others: () => [], changedAt: (id) => times.get(id) ?? null })
}

/** Where the browser has locks: it keeps them from pages that came without TLS. */
function oneTabAtATime<T>(documentId: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(`throughline/${documentId}`, work) : work()
}
