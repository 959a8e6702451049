import { startServer as startInHere } from '@throughline/server/dist/server.js'
import { readSettings } from '@throughline/server/dist/settings.js'
import { openPostgresStorage } from '@throughline/server/dist/storage/index.js'
import { CHANGES } from '@throughline/server/dist/storage/postgres/schema.js'
import { startPostgres, type TestPostgres } from '@throughline/server/dist/storage/postgres/testing/postgres.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDocument } from './support/documents.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'
import { connectClient } from './support/wire-client.js'
import { keepWriting } from './support/writing.js'

/** What a next version may add to the tables. */
const ADDED = [
  ...CHANGES,
  `ALTER TABLE throughline.document ADD COLUMN pinned_at BIGINT;
   ALTER TABLE throughline.update_log ADD COLUMN device TEXT NOT NULL DEFAULT '';
   CREATE TABLE throughline.note (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, doc BIGINT NOT NULL)`,
]
const SAVED_EACH = 15

let postgres: TestPostgres
let url: string
let older: RunningServer

beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.empty()
  older = await startServer({ DATABASE_URL: url, LOG_LEVEL: 'error' })
})
afterAll(async () => {
  await older.stop()
  await postgres.remove()
})

test('[S43] [S54] servers are upgraded one by one while people write: nothing saved is lost, and all see all', async () => {
  const id = await createDocument(older.url, { title: 'Between versions', template: 'blank' })
  const ana = connectClient(older.url, id)
  await ana.synced()
  const hers = keepWriting(ana, 'ana')
  await until('Ana writes', () => hers.saved.size >= SAVED_EACH)

  // The tables change beneath her server; two processes of the next version start at once.
  const [storage, another] = await Promise.all([1, 2].map(() => openPostgresStorage({ url, changes: ADDED })))
  if (storage === undefined || another === undefined) throw new Error('the next version did not start')
  await another.close()
  const newer = await startInHere(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }), { storage, siteDir: null })
  const ben = connectClient(newer.url, id)
  await ben.synced()
  const his = keepWriting(ben, 'ben')
  const before = hers.saved.size
  await until(
    'both write, on two versions',
    () => his.saved.size >= SAVED_EACH && hers.saved.size >= before + SAVED_EACH,
  )
  const seen = [...hers.saved]
  await until('Ben has what she wrote', () => seen.every((key) => ben.doc.getMap('elements').has(key)))

  // Her server is the next to be upgraded. Of the version before it does not start any more.
  await older.kill('SIGTERM')
  await expect(older.start()).rejects.toThrow('a later version of Throughline (schema 4, this one knows 3)')
  ana.leave()
  const back = connectClient(newer.url, id, ana.doc)
  await back.synced()
  await back.saved()
  his.stop()
  await until('all have all', () =>
    [...hers.saved, ...his.saved].every(
      (key) => ben.doc.getMap('elements').has(key) && back.doc.getMap('elements').has(key),
    ),
  )
  for (const person of [ben, back]) person.close()
  await newer.close()
})
