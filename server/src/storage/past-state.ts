import { isIntact, type StoredRow } from './readable-state.js'
import type { PastState } from './storage.js'

/** A state that was kept whole: a snapshot or a revision. */
export interface KeptState {
  readonly seq: number
  readonly at: number
  readonly state: () => Uint8Array | null
}

/** An update with the time at which it was appended, ms since 1970. */
export interface TimedRow extends StoredRow {
  readonly at: number
}

/** What is left of a document's past. */
export interface Past {
  readonly moment: number
  /** Snapshots and revisions, in any order. */
  readonly kept: readonly KeptState[]
  /** Updates that are still in the log with seq > `after`, in order. */
  rowsAfter(after: number): Iterable<TimedRow>
}

/**
 * The newest state not after a moment: the newest kept one that old, or nothing where the log goes back to the
 * beginning, moved on by the updates up to that moment. Where all that is known is younger, the oldest of it.
 */
export function pastState({ moment, kept, rowsAfter }: Past): PastState {
  const before = kept.filter(({ at }) => at <= moment).sort((a, b) => b.seq - a.seq)
  const oldest = [...kept].sort((a, b) => a.seq - b.seq)
  const beginning: KeptState = { seq: 0, at: 0, state: () => null }
  let best: { readonly seq: number; readonly state: PastState } | null = null
  // Newest first: an older one is only needed where the newer cannot be read, or the log goes on further from it.
  for (const base of [...before.slice(0, MOST_TRIED), beginning]) {
    const state = movedOn(base, () => rowsAfter(base.seq), moment)
    if (state !== null && (best === null || state.seq > best.seq)) best = state
  }
  if (best !== null) return best.state
  for (const base of oldest) {
    const state = base.state()
    if (state !== null) return { at: base.at, updates: [state] }
  }
  return { at: 0, updates: [] }
}

/** How many kept states before a moment are looked at: the newest may be unreadable. */
export const MOST_TRIED = 2

function movedOn(base: KeptState, rows: () => Iterable<TimedRow>, moment: number) {
  const state = base.seq === 0 ? null : base.state()
  if (base.seq > 0 && state === null) return null
  const updates: Uint8Array[] = state === null ? [] : [state]
  let [seq, at] = [base.seq, base.at]
  for (const row of rows()) {
    if (row.seq !== seq + 1 || row.at > moment || !isIntact(row)) break
    updates.push(row.data)
    ;[seq, at] = [row.seq, row.at]
  }
  return seq === 0 ? null : { seq, state: { at, updates } }
}
