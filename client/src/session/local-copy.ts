import { FIRST_EPOCH } from '@throughline/shared/document'
import type * as Y from 'yjs'
import { COPIES, EPOCH, TITLE, VALUES, WAITING, waitingIn } from '../copy-names.js'
import { answerTo, openCopy, transactionDone, UPDATES } from './copy-database.js'
import { KeptUpdates } from './kept-updates.js'

/** The state before the first change that waits. */
const BASE = 'base'
/** When things were changed last. */
const TIMES = 'times'
/** In the copy of the first epoch: what tabs of this browser have brought from an epoch into the one after it. */
const CARRIED = 'carried'

/** A theory in a later epoch, as it is to be kept. */
export interface Replacement {
  readonly epoch: number
  readonly state: Uint8Array
  readonly waiting: number
  /** What was brought into it from the epoch of the copy. */
  readonly carried: Uint8Array
}

/** What this browser has kept of a theory, by all of its tabs. V1. */
export interface Kept {
  readonly updates: readonly Uint8Array[]
  /** What another tab has brought into the next epoch; null: nothing. */
  readonly carried: Uint8Array | null
}

/** What is known of work that the server has not got. */
export interface KeptApart {
  readonly base: Uint8Array | null
  readonly times: ReadonlyMap<string, number>
}

/** The copy of a theory that this browser keeps, so that a tunnel or a closed laptop loses nothing. */
export interface LocalCopy {
  /**
   * Resolves once what was kept is in the document; gives how many changes had not been sent. Rejects where it cannot be
   * read.
   */
  readonly loaded: Promise<number>
  /** Keeps the number of unsent changes; resolves when it, and the changes before it, are on this computer. */
  keepWaiting(count: number): Promise<void>
  /** Keeps the state before the first change that waits, so that it is known after a reload; null: nothing waits. */
  keepBase(base: Uint8Array | null): Promise<void>
  /** Keeps when this person changed things, by id, milliseconds since 1970. */
  keepTimes(times: ReadonlyMap<string, number>): Promise<void>
  apart(): Promise<KeptApart>
  /** Keeps what the theory is called, so that it can be listed without being read. */
  keepTitle(title: string): Promise<void>
  kept(): Promise<Kept>
  /**
   * Keeps the theory as it is in a later epoch instead, beside what another tab may have kept of it. Whenever the browser
   * ends, it is the old or the new that is opened the next time. Only then is the old let go of.
   */
  replace(by: Replacement): Promise<void>
  /** Does without it, before it is loaded: what was kept stays where it is. */
  leave(): void
  /** Lets go of it for good; resolves when it is gone. */
  forget(): Promise<void>
  close(): void
}

/** Opens it; null where this browser keeps nothing (private windows of some). */
export async function openLocalCopy(documentId: string, doc: Y.Doc): Promise<LocalCopy | null> {
  const epoch = await epochKept(documentId)
  if (epoch === null) return null
  const kept = new KeptUpdates(copyName(documentId, epoch), doc)
  // Each tab counts its own, and takes over what earlier ones have counted: their changes are in this document.
  const own = `${WAITING}/${doc.clientID}`
  const takenOver = new Set<string>()
  return {
    loaded: kept.loaded
      .then(() => kept.all(WAITING))
      .then((counts) => {
        for (const key of counts.keys()) takenOver.add(key)
        return waitingIn([...counts.values()])
      }),
    keepWaiting: (count) => kept.set(own, count, takenOver),
    keepBase: (base) => kept.set(BASE, base),
    keepTimes: (times) => kept.set(TIMES, times),
    apart: async () => {
      const [base, times] = [await kept.get(BASE), await kept.get(TIMES)]
      return {
        base: base instanceof Uint8Array ? base : null,
        times: times instanceof Map ? times : new Map<string, number>(),
      }
    },
    keepTitle: (title) => keepTitle(documentId, title),
    kept: () => keptIn(documentId, epoch),
    replace: (by) => replaceCopy(documentId, epoch, by),
    leave: () => kept.leave(),
    forget: async () => {
      kept.leave()
      for (const name of new Set([copyName(documentId, epoch), copyName(documentId, FIRST_EPOCH)])) {
        await answerTo(indexedDB.deleteDatabase(name))
      }
    },
    close: () => void kept.close(),
  }
}

/** Whether this browser may have kept a copy of a theory: also where it does not say. */
export async function mayHaveLocalCopy(documentId: string): Promise<boolean> {
  try {
    const first = copyName(documentId, FIRST_EPOCH)
    return (await indexedDB.databases()).some(({ name }) => name === first)
  } catch {
    return true
  }
}

// A copy for each epoch: another tab may still have the old one open, and write to it.
async function replaceCopy(documentId: string, epoch: number, by: Replacement): Promise<void> {
  const isThere = (await epochKept(documentId)) === by.epoch
  const next = await openCopy(copyName(documentId, by.epoch))
  const filling = next.transaction([UPDATES, VALUES], 'readwrite')
  // What is there and not pointed to was left by a browser that ended in the middle.
  if (!isThere) filling.objectStore(UPDATES).clear()
  filling.objectStore(UPDATES).add(by.state)
  if (!isThere || by.waiting > 0) filling.objectStore(VALUES).put(by.waiting, WAITING)
  await transactionDone(filling)
  next.close()

  const first = await openCopy(copyName(documentId, FIRST_EPOCH))
  const pointing = first.transaction([UPDATES, VALUES], 'readwrite')
  pointing.objectStore(VALUES).put(by.epoch, EPOCH)
  pointing.objectStore(VALUES).put(by.carried, carriedFrom(epoch))
  if (epoch === FIRST_EPOCH) pointing.objectStore(UPDATES).clear()
  await transactionDone(pointing)
  first.close()
  // Waits until no tab has it open any more.
  if (epoch !== FIRST_EPOCH && epoch !== by.epoch) indexedDB.deleteDatabase(copyName(documentId, epoch))
}

async function keepTitle(documentId: string, title: string): Promise<void> {
  const first = await openCopy(copyName(documentId, FIRST_EPOCH))
  const writing = first.transaction(VALUES, 'readwrite')
  writing.objectStore(VALUES).put(title, TITLE)
  await transactionDone(writing)
  first.close()
}

async function keptIn(documentId: string, epoch: number): Promise<Kept> {
  const carried = await valueIn(documentId, carriedFrom(epoch))
  // Another tab that has moved on has taken all that was kept along.
  const hasMovedOn = (await epochKept(documentId)) !== epoch
  return {
    updates: hasMovedOn ? [] : await updatesIn(copyName(documentId, epoch)),
    carried: carried instanceof Uint8Array ? carried : null,
  }
}

/** The epoch of the copy; null where this browser keeps none. */
async function epochKept(documentId: string): Promise<number | null> {
  if (!('indexedDB' in globalThis)) return null
  try {
    const kept = await valueIn(documentId, EPOCH)
    return typeof kept === 'number' && Number.isSafeInteger(kept) && kept > 0 ? kept : FIRST_EPOCH
  } catch {
    // Opening throws or fails where the browser forbids storage to this page.
    return null
  }
}

async function valueIn(documentId: string, key: string): Promise<unknown> {
  const first = await openCopy(copyName(documentId, FIRST_EPOCH))
  const value: unknown = await answerTo(first.transaction(VALUES, 'readonly').objectStore(VALUES).get(key))
  first.close()
  return value
}

async function updatesIn(name: string): Promise<Uint8Array[]> {
  const copy = await openCopy(name)
  const updates: unknown[] = await answerTo(copy.transaction(UPDATES, 'readonly').objectStore(UPDATES).getAll())
  copy.close()
  return updates.filter((update) => update instanceof Uint8Array)
}

const carriedFrom = (epoch: number): string => `${CARRIED}/${epoch}`

function copyName(documentId: string, epoch: number): string {
  return epoch === FIRST_EPOCH ? `${COPIES}${documentId}` : `${COPIES}${documentId}/${epoch}`
}
