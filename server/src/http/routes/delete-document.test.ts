import { expect, onTestFinished, test } from 'vitest'
import { memoryDisk, openMemoryStorage } from '../../storage/index.js'
import { startForTest } from '../start-for-test.js'
import { browserAt, PASSWORD } from './accounts/people-for-test.js'

test('of a document deleted for good nothing is kept beside it, but that it was deleted', async () => {
  const disk = memoryDisk()
  const server = await startForTest({ AUTH: 'accounts' }, { storage: openMemoryStorage(disk) })
  onTestFinished(() => server.close())
  const [, token] = server.firstOwnerLink?.split('#') ?? []
  const ana = browserAt(server)
  const who = { name: 'Ana Ruiz', email: 'ana@northbank.example', organisation: 'Northbank Centre', password: PASSWORD }
  await ana.ask('POST /api/first', { token, ...who })
  const naming = (id: string) => [...disk.records.values()].filter((row) => JSON.stringify(row).includes(id))
  const [id, kept] = [await made(), await made()]
  const kinds = new Set(naming(id).map(({ kind }) => kind))
  expect([...kinds]).toEqual(expect.arrayContaining(['belonging', 'grant', 'guest', 'share-link', 'thread', 'comment']))

  await ana.ask(`DELETE /api/documents/${id}`)
  expect((await ana.ask(`DELETE /api/documents/${id}/for-good`)).status).toBe(204)
  expect(new Set(naming(id).map(({ kind }) => kind))).toEqual(new Set(['audit']))
  expect(new Set(naming(kept).map(({ kind }) => kind))).toEqual(kinds)

  /** A document with all that can be said about one. */
  async function made(): Promise<string> {
    const { json } = await ana.ask('POST /api/documents', { title: 'Tutoring' })
    const link = await ana.ask(`POST /api/documents/${json.id}/links`, { role: 'comment' })
    await browserAt(server).ask('POST /api/join', { token: link.json.token, name: 'Gwen' })
    await ana.ask(`POST /api/documents/${json.id}/public`, {})
    await ana.ask(`POST /api/documents/${json.id}/revisions`, { name: 'For the board' })
    await ana.ask(`POST /api/documents/${json.id}/threads`, {
      id: 'thread-1',
      on: { kind: 'element', id: 'a' },
      about: 'Tutoring',
      comment: { id: 'comment-1', text: 'Why?' },
    })
    return json.id
  }
})
