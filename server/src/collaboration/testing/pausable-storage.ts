import { type Storage, StoreFailed } from '../../storage/index.js'

/** A store whose disk can be stopped, slowed to a halt, or broken. */
export interface PausableStorage extends Storage {
  readonly disk: {
    /** Appends wait, and resolve after `resume`. */
    pause(): void
    resume(): void
    /** Appends are refused by the disk until `repair`. */
    break(): void
    repair(): void
    /** Whoever still holds this store gets no answer any more, and nothing of theirs is written. */
    die(): void
    /** What has been appended, one entry for each transaction. */
    readonly batches: readonly number[]
  }
}

export function pausable(storage: Storage): PausableStorage {
  let isBroken = false
  let isDead = false
  let gate = Promise.resolve()
  let open = () => {}
  const batches: number[] = []
  return {
    ...storage,
    disk: {
      batches,
      pause() {
        gate = new Promise((resolve) => {
          open = resolve
        })
      },
      resume: () => open(),
      break() {
        isBroken = true
      },
      die() {
        isDead = true
      },
      repair() {
        isBroken = false
      },
    },
    async append(batch) {
      await gate
      if (isDead) await new Promise(() => {})
      if (isBroken) throw new StoreFailed('SQLITE_FULL: database or disk is full')
      batches.push(batch.length)
      return storage.append(batch)
    },
  }
}
