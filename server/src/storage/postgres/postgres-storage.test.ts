import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type StorageUnderTest, sharedStorageContract, storageContract } from '../acceptance.js'
import { openPostgresStorage } from './postgres-storage.js'
import { asAdministrator, startPostgres, type TestPostgres } from './testing/postgres.js'

let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterAll(() => postgres.remove(), 60_000)

describe('PostgreSQL storage', () => {
  storageContract(async () => under(await postgres.empty()))
  sharedStorageContract(async () => {
    const url = await postgres.empty()
    const another = async () => (await under(url)).storage
    return { storage: await another(), another }
  })

  test('[S42] a database that a later version wrote is refused, not changed', async () => {
    const url = await postgres.empty()
    await (await openPostgresStorage({ url })).close()
    await asAdministrator(url, 'UPDATE throughline.schema_version SET version = 99')
    await expect(openPostgresStorage({ url })).rejects.toThrow('schema 99')
  })
})

async function under(url: string): Promise<StorageUnderTest> {
  const storage = await openPostgresStorage({ url })
  let isOpen = true
  async function close(): Promise<void> {
    if (isOpen) await storage.close()
    isOpen = false
  }
  onTestFinished(close)
  return {
    storage: { ...storage, close },
    async reopen() {
      await close()
      return under(url)
    },
    async corrupt(id, kind, seq) {
      await close()
      const table = kind === 'update' ? 'update_log' : 'snapshot'
      const { rowCount } = await asAdministrator(
        url,
        `UPDATE throughline.${table} SET data = set_byte(data, 0, 255) WHERE seq = ${seq}
         AND doc = (SELECT id FROM throughline.document WHERE public_id = '${id}')`,
      )
      if (rowCount !== 1) throw new Error(`no ${kind} ${seq} to corrupt`)
      return under(url)
    },
    async corruptRecord(kind, id) {
      await close()
      const { rowCount } = await asAdministrator(
        url,
        `UPDATE throughline.record SET value = '"something else"' WHERE kind = '${kind}' AND id = '${id}'`,
      )
      if (rowCount !== 1) throw new Error(`no record ${kind} ${id} to corrupt`)
      return under(url)
    },
  }
}
