import type * as Y from 'yjs'
import { KeptUpdates } from './kept-updates.js'

const WAITING = 'waiting'

/** The copy of a theory that this browser keeps, so that a tunnel or a closed laptop loses nothing. */
export interface LocalCopy {
  /** Resolves once what was kept is in the document; gives how many changes had not been sent. Never rejects. */
  readonly loaded: Promise<number>
  /** Keeps the number of unsent changes; resolves when it, and the changes before it, are on this computer. */
  keepWaiting(count: number): Promise<void>
  close(): void
}

/** Opens it; null where this browser keeps nothing (private windows of some). */
export async function openLocalCopy(documentId: string, doc: Y.Doc): Promise<LocalCopy | null> {
  if (!(await storageWorks())) return null
  const kept = new KeptUpdates(databaseOf(documentId), doc)
  return {
    loaded: kept.loaded
      .then(() => kept.get(WAITING))
      .then((waiting) => (typeof waiting === 'number' && Number.isFinite(waiting) ? waiting : 0)),
    keepWaiting: (count) => kept.set(WAITING, count),
    close: () => void kept.close(),
  }
}

/** Whether this browser may have kept a copy of a theory: also where it does not say. */
export async function mayHaveLocalCopy(documentId: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseOf(documentId))
  } catch {
    return true
  }
}

const databaseOf = (documentId: string): string => `throughline/${documentId}`

// y-indexeddb waits for ever where a database cannot be opened.
function storageWorks(): Promise<boolean> {
  return new Promise((resolve) => {
    if (!('indexedDB' in globalThis)) return resolve(false)
    try {
      const request = indexedDB.open('throughline')
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
      request.onerror = () => resolve(false)
      request.onblocked = () => resolve(false)
    } catch {
      // Opening throws at once where the browser forbids storage to this page.
      resolve(false)
    }
  })
}
