import type { WorkApart } from '@throughline/shared/document'
import * as Y from 'yjs'

export interface ApartParts {
  readonly doc: Y.Doc
  /** Whether what is changed now does not reach the server. */
  readonly isApart: () => boolean
  readonly keep: (base: Uint8Array | null) => void
}

/**
 * Remembers what was there when this person went their own way, and what arrives before the server has their work:
 * whoever did that did not know of it.
 */
export interface Apart {
  /** From here on changes are this person's. Given what was kept of an earlier visit. */
  begin(kept: Uint8Array | null): void
  /** Something waits that the server has not got. */
  hasWork(): boolean
  /** What was there before the first of it. */
  base(): Uint8Array | null
  arriving(update: () => Uint8Array): void
  /**
   * The server has this person's work, or is gone again. Gives both sides' work, where there are two.
   *
   * @param isTogether it has all of it
   */
  settle(isTogether: boolean): WorkApart | null
  stop(): void
}

export function workApart({ doc, isApart, keep }: ApartParts): Apart {
  let hasBegun = false
  let base: Uint8Array | null = null
  let mine: Uint8Array | null = null
  let arrived: Uint8Array[] = []
  const note = ({ local }: Y.Transaction) => {
    if (!local || !hasBegun || base !== null || !isApart()) return
    base = Y.encodeStateAsUpdate(doc)
    keep(base)
  }
  doc.on('beforeTransaction', note)
  return {
    begin: (kept) => {
      hasBegun = true
      base = kept
    },
    hasWork: () => base !== null,
    base: () => base,
    arriving: (update) => {
      if (base === null) return
      mine ??= Y.encodeStateAsUpdate(doc)
      arrived.push(update())
    },
    settle: (isTogether) => {
      if (base === null || (arrived.length === 0 && !isTogether)) return null
      const work = mine === null ? null : { base, mine, arrived }
      // What has arrived is known from here on, whatever becomes of the connection.
      base = isTogether ? null : Y.mergeUpdates([base, ...arrived])
      mine = null
      arrived = []
      keep(base)
      return work
    },
    stop: () => doc.off('beforeTransaction', note),
  }
}
