import { setText } from '@throughline/shared/commands'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putMention } from '../../notices/index.js'
import { openMemoryStorage } from '../../storage/index.js'
import { startForTest, type TestServer } from '../start-for-test.js'
import { personIn } from './person-for-test.js'

let server: TestServer
const storage = openMemoryStorage()

beforeAll(async () => {
  server = await startForTest({}, { storage })
})
afterAll(() => server.close())

const theory = {
  format: 'throughline',
  version: 1,
  title: 'Tutoring',
  elements: [{ id: 'a', type: 'activity', label: 'Training' }],
  assumptions: [{ id: 'fade', label: 'Gains do not fade', owner: 'Priya', on: ['a'] }],
}

test('what others changed since somebody was last here is told, theirs is not', async () => {
  const id = await server.make(theory)
  await server.ask('POST /api/notices/seen?name=Ben')
  await edited(id, 'Siân', 'Coaching')
  const { json } = await server.ask('GET /api/notices?name=Ben')
  expect(json.changes).toMatchObject([
    {
      document: id,
      title: 'Tutoring',
      url: `/d/${id}`,
      count: 1,
      by: ['Siân'],
      done: [{ by: ['name:Siân'], id: 'a' }],
    },
  ])
  await server.ask('POST /api/notices/seen?name=Siân')
  expect((await server.ask('GET /api/notices?name=Siân')).json.changes).toEqual([])
  await server.ask('POST /api/notices/seen?name=Ben')
  expect((await server.ask('GET /api/notices?name=Ben')).json.changes).toEqual([])
})

test('what is given to somebody, and where they were mentioned, is told to them alone', async () => {
  const id = await server.make(theory)
  const by = { id: null, name: 'Ben', kind: 'anyone' } as const
  const mention = { document: id, thread: 't', comment: 'c', by, text: 'Could you look?', at: Date.now() }
  await putMention(storage.records, 'name:Priya', mention)
  const { json } = await server.ask('GET /api/notices?name=Priya')
  expect(json.toDos.filter(({ document }: { document: string }) => document === id)).toMatchObject([
    { kind: 'test', id: 'fade', label: { en: 'Gains do not fade' }, about: 'a', title: 'Tutoring' },
  ])
  expect(json.mentions).toMatchObject([{ document: id, thread: 't', text: 'Could you look?', by }])
  const { json: others } = await server.ask('GET /api/notices?name=Ben')
  expect([others.mentions, others.toDos]).toEqual([[], []])

  await server.ask(`DELETE /api/documents/${id}`)
  expect((await server.ask('GET /api/notices?name=Priya')).json.mentions).toEqual([])
})

test('a comment given to somebody is among what they have to do, for as long as it is open', async () => {
  const id = await server.make(theory)
  const comment = { id: 'comment-1', text: 'Do we keep it?' }
  const on = { kind: 'theory', id: 'theory' }
  await server.ask(`POST /api/documents/${id}/threads`, { id: 'thread-1', on, about: 'Tutoring', comment, name: 'Ben' })
  const giving = { to: { id: null, name: 'Cai' }, name: 'Ben' }
  expect((await server.ask(`POST /api/documents/${id}/threads/thread-1/give`, giving)).status).toBe(200)
  expect((await server.ask('GET /api/notices?name=Cai')).json.given).toMatchObject([
    { document: id, thread: 'thread-1', number: 1, about: 'Tutoring', by: 'Ben', url: `/d/${id}` },
  ])
  expect((await server.ask('GET /api/notices?name=Ben')).json.given).toEqual([])
  await server.ask(`POST /api/documents/${id}/threads/thread-1/resolve`, { name: 'Cai' })
  expect((await server.ask('GET /api/notices?name=Cai')).json.given).toEqual([])
})

test('what somebody does not want to be told is not', async () => {
  await server.make(theory)
  const chosen = { mentions: 'none', toDos: 'none', changes: 'screen', digest: 'never', language: 'cy' }
  expect((await server.ask('POST /api/notices/preferences?name=Priya', chosen)).status).toBe(204)
  const { json } = await server.ask('GET /api/notices?name=Priya')
  expect(json).toMatchObject({ toDos: [], preferences: chosen, byEmail: false })
})

test('nobody in particular is told nothing, and what is no choice is refused', async () => {
  expect((await server.ask('GET /api/notices')).status).toBe(400)
  const wrong = await server.ask('POST /api/notices/preferences?name=Ben', { digest: 'hourly' })
  expect([wrong.status, wrong.json.detail]).toEqual([400, expect.stringContaining('digest')])
})

/** Somebody gives the activity another label; durable when it resolves. */
async function edited(id: string, name: string, label: string): Promise<void> {
  const person = await personIn(server, id, name)
  await person.does((document) =>
    setText(document, { kind: 'elements', id: 'a', field: 'label', language: 'en', text: label }),
  )
  person.leave()
}
