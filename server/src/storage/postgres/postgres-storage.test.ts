import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type StorageUnderTest, sharedStorageContract, storageContract } from '../acceptance.js'
import { written } from '../acceptance-documents.js'
import { makeCopy, openTarget, TargetInUse } from '../copies/index.js'
import { RecordTaken } from '../errors.js'
import { openSqliteStorage } from '../sqlite/sqlite-storage.js'
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

  test('[S60] [S61] [S62] documents and records move from a folder to a database and back', async () => {
    const [first, second] = [await newFolder(), await newFolder()]
    const before = await openSqliteStorage({ folder: first })
    await written(before, 'a')
    const keys = { keys: { document: 'a', é: '1' }, unique: { Z: '2' } }
    const records = Array.from({ length: 150 }, (_, n) => ({ kind: 'thread', id: `${149 - n}`, value: { n } }))
    await before.records.put([...records, { kind: 'thread', id: 'last', value: 'é', ...keys }])
    const kept = await before.records.all('thread')
    await before.close()
    const url = await postgres.empty()
    expect(await makeCopy(first, url, await openTarget(url))).toMatchObject({
      documents: 1,
      records: 151,
      problems: [],
    })
    const { storage } = await under(url)
    expect(await storage.records.all('thread')).toEqual(kept)
    await expect(storage.records.put([{ kind: 'thread', id: 'x', value: 1, ...keys }])).rejects.toThrow(RecordTaken)
    await storage.records.put([{ kind: 'thread', id: 'later', value: 1, keys: keys.keys }])
    await expect(makeCopy(first, url, await openTarget(url))).rejects.toThrow(TargetInUse)
    await asAdministrator(url, `UPDATE throughline.record SET crc = crc + 1 WHERE id = '3'`)
    const { problems } = await makeCopy(url, second, await openTarget(second))
    expect(problems).toEqual([{ document: null, problem: 'The record thread 3 does not match its checksum.' }])
    const after = await openSqliteStorage({ folder: second })
    onTestFinished(() => after.close())
    expect((await after.records.find('thread', 'document', 'a')).map(({ id }) => id)).toEqual(['last', 'later'])
  })
})

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-move-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

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
