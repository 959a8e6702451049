import type { StorageUnderTest } from './acceptance-documents.js'
import { damageContract } from './damage-acceptance.js'
import { deletionContract } from './deletion-acceptance.js'
import { documentsContract } from './documents-acceptance.js'
import { epochContract } from './epochs-acceptance.js'
import { logContract } from './log-acceptance.js'
import { processesContract } from './processes-acceptance.js'
import { recordsContract, sharedRecordsContract } from './records-acceptance.js'
import { revisionsContract } from './revisions-acceptance.js'
import { snapshotsContract } from './snapshots-acceptance.js'
import type { Storage } from './storage.js'

export type { StorageUnderTest } from './acceptance-documents.js'

/** What every store must do: the rules S1 to S32 and S70 to S76 of STORE.md. `open` gives an empty store, and cleans up after a test. */
export function storageContract(open: () => Promise<StorageUnderTest>): void {
  logContract(open)
  documentsContract(open)
  snapshotsContract(open)
  revisionsContract(open)
  epochContract(open)
  deletionContract(open)
  recordsContract(open)
  damageContract(open)
}

/** What stores must do that several processes may have open at once: the rules S50 to S55 of STORE.md. */
export function sharedStorageContract(open: () => Promise<{ storage: Storage; another(): Promise<Storage> }>): void {
  sharedRecordsContract(open)
  processesContract(open)
}
