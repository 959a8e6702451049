import { describe } from 'vitest'
import { type StorageUnderTest, sharedStorageContract, storageContract } from '../acceptance.js'
import { recordPlace } from '../record-row.js'
import { memoryDisk, openMemoryStorage } from './memory-storage.js'

describe('memory storage', () => {
  storageContract(async () => onDisk(memoryDisk()))
  sharedStorageContract(async () => {
    const disk = memoryDisk()
    return { storage: openMemoryStorage(disk), another: async () => openMemoryStorage(disk) }
  })
})

function onDisk(disk = memoryDisk()): StorageUnderTest {
  const storage = openMemoryStorage(disk)
  return {
    storage,
    async reopen() {
      await storage.close()
      return onDisk(disk)
    },
    async corrupt(id, kind, seq) {
      const document = disk.documents.get(id)
      const row = (kind === 'update' ? document?.updates : document?.snapshots)?.find((one) => one.seq === seq)
      if (row === undefined) throw new Error(`no ${kind} ${seq} to corrupt`)
      row.data[0] = (row.data[0] ?? 0) ^ 255
      return onDisk(disk)
    },
    async corruptRecord(kind, id) {
      const place = recordPlace(kind, id)
      const row = disk.records.get(place)
      if (row === undefined) throw new Error(`no record ${kind} ${id} to corrupt`)
      disk.records.set(place, { ...row, value: '"something else"' })
      return onDisk(disk)
    },
  }
}
