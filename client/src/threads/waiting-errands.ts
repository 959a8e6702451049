import * as z from 'zod/mini'
import { COMMENTS } from '../copy-names.js'
import { type Errand, errandSchema } from './errand.js'

const keptSchema = z.array(errandSchema)

/** What this browser has still to send about a document; another tab may add to it. */
export interface WaitingErrands {
  all(): readonly Errand[]
  /** Keeps an errand, in place of the one with its id. */
  keep(errand: Errand): void
  done(id: string): void
}

export function waitingErrands(
  documentId: string,
  storage: Storage | undefined = globalThis.localStorage,
): WaitingErrands {
  const key = `${COMMENTS}${documentId}`
  // Where nothing can be kept, it lives as long as the page.
  let last: readonly Errand[] = []

  function read(): readonly Errand[] {
    try {
      const kept = storage?.getItem(key)
      if (kept === null || kept === undefined) return []
      const read = keptSchema.safeParse(JSON.parse(kept))
      return read.success ? read.data : []
    } catch {
      return last
    }
  }

  function write(errands: readonly Errand[]): void {
    last = errands
    try {
      if (errands.length === 0) storage?.removeItem(key)
      else storage?.setItem(key, JSON.stringify(errands))
    } catch {
      // Full, or not allowed: it is sent as long as this page lives.
    }
  }

  return {
    all: read,
    keep(errand) {
      const errands = read()
      const isThere = errands.some(({ id }) => id === errand.id)
      write(isThere ? errands.map((each) => (each.id === errand.id ? errand : each)) : [...errands, errand])
    },
    done: (id) => write(read().filter((each) => each.id !== id)),
  }
}
