import { StoreFailed } from './errors.js'
import type { NewRecord, ReadableRecords, Reading, RecordName, Records } from './records.js'

/** Of those who change the same at once one gets through each time. */
const MOST_TRIES = 200
/** Each try waits up to so much longer than the one before, so that they do not keep step. */
const PAUSE_MS = 2

/** A change while it is worked out: it remembers what it read. */
export interface Draft extends ReadableRecords {
  put(...records: readonly NewRecord[]): void
  remove(...names: readonly RecordName[]): void
}

/**
 * Changes records on the ground of what is read through the draft, as a whole or not at all, and as if nobody else did
 * anything meanwhile: where somebody did, also in another process, `work` is run anew. Gives what it gives.
 * What it throws leaves everything as it is. Rejects as `put` does.
 */
export async function changeRecords<T>(records: Records, work: (draft: Draft) => Promise<T>): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const change = { read: [] as Reading[], put: [] as NewRecord[], remove: [] as RecordName[] }
    const result = await work(draftOf(records, change))
    const isNothing = change.put.length + change.remove.length === 0
    if (isNothing || (await records.change(change))) return result
    await new Promise((resolve) => setTimeout(resolve, Math.random() * tries * PAUSE_MS))
  }
  throw new StoreFailed('too many change the same records at once')
}

function draftOf(
  records: Records,
  { read, put, remove }: { read: Reading[]; put: NewRecord[]; remove: RecordName[] },
): Draft {
  return {
    async get(kind, id) {
      const found = await records.get(kind, id)
      read.push({ kind, id, found })
      return found
    },
    async find(kind, key, value, newest) {
      const found = await records.find(kind, key, value, newest)
      read.push({ kind, key, value, newest, found })
      return found
    },
    put: (...more) => void put.push(...more),
    remove: (...names) => void remove.push(...names),
  }
}
