import { ACTIONS, type Action, actionsOver, CHANNELS, may, ROLES } from '@throughline/shared/permissions'
import {
  writeAwareness,
  writeFlush,
  writeQueryAwareness,
  writeSyncStep2,
  writeUpdate,
} from '@throughline/shared/protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Access } from '../access/index.js'
import { editUpdate, RawClient, seenBy, state, until } from '../collaboration/testing/index.js'
import { EMPTY_UPDATE } from '../empty-update.js'
import { openMemoryStorage } from '../storage/index.js'
import { routes } from './routes/index.js'
import { startForTest, type TestServer } from './start-for-test.js'

const STANDINGS = ['none', ...ROLES] as const
type Standing = (typeof STANDINGS)[number]

/** Everybody is what they say they are. */
const access: Access = {
  callerOf: async (headers) =>
    headers['x-role'] === 'stranger'
      ? { kind: 'stranger' }
      : { kind: 'member', id: 'm', name: String(headers['x-role']), email: 'm@x.example' },
  endFor: async () => null,
  roleOf: async (caller) => (caller.kind === 'member' ? roleIn(caller.name) : null),
  rolesOf: async () => new Map(),
  madeBy: async () => true,
}
const roleIn = (text: string) => ROLES.find((role) => role === text) ?? null

let server: TestServer
const storage = openMemoryStorage()
const opened: RawClient[] = []

beforeAll(async () => {
  server = await startForTest({}, { storage, access })
})
afterAll(async () => {
  for (const client of opened) client.close()
  await server.close()
})

/** Tries to do something and gives whether it could be done; fails where it was done in part. */
type Probe = (id: string, who: Standing) => Promise<boolean>

/** What a hostile client sends for each cell of the table that travels over a socket. */
const probes: Readonly<Record<'sync' | 'awareness', Partial<Record<Action, readonly Probe[]>>>> = {
  sync: {
    read: [readsTheDocument],
    edit: [
      edits((doc) => [writeUpdate(editUpdate(doc, 'x', 1))]),
      edits((doc) => [writeSyncStep2(editUpdate(doc, 'x', 1))]),
      edits((doc) => [writeUpdate(editUpdate(doc, 'x', 'large '.repeat(40_000)))]),
      edits((doc) => [writeSyncStep2(EMPTY_UPDATE), writeUpdate(editUpdate(doc, 'x', 1))]),
      edits((doc) => [writeUpdate(Y.mergeUpdates([EMPTY_UPDATE, editUpdate(doc, 'x', 1)]))]),
      edits((doc) => [writeUpdate(anothersWork(doc))]),
    ],
  },
  awareness: { read: [seesWhoIsThere, hearsWhoComes], show: [showsItself] },
}

const cells = CHANNELS.flatMap((channel) =>
  STANDINGS.flatMap((who) => actionsOver(channel).map((action) => ({ channel, who, action }))),
)

describe('[W40] [W52] over a socket', () => {
  test.each(cells.filter(({ channel }) => channel !== 'http'))(
    '$who: $action over $channel is as the table says',
    async ({ channel, who, action }) => {
      if (channel === 'http') return
      const attempts = probes[channel][action] ?? []
      expect(attempts.length, `no probe tries to ${action} over ${channel}`).toBeGreaterThan(0)
      for (const attempt of attempts) {
        const id = await server.make({ title: 'Kept' })
        expect(await attempt(id, who)).toBe(may(who === 'none' ? null : who, action, channel))
      }
    },
  )
})

describe('over HTTP', () => {
  test('every action of the table has a call that needs it', () => {
    const needed = new Set(routes.map(({ needs }) => needs))
    expect(actionsOver('http').filter((action) => !needed.has(action))).toEqual([])
  })

  const calls = routes.flatMap(({ method, path, needs }) =>
    ACTIONS.flatMap((action) => (action === needs ? [{ method, path, action }] : [])),
  )
  test.each(STANDINGS.flatMap((who) => calls.map((call) => ({ who, ...call }))))(
    '$who: $method $path, which is to $action, is as the table says',
    async ({ who, method, path, action }) => {
      const id = await server.make({ title: 'Kept' })
      const before = await storage.document(id)
      const answer = await ask(`${method} ${path}`, id, who)
      if (may(who === 'none' ? null : who, action)) {
        expect([401, 403]).not.toContain(answer.status)
        return
      }
      expect(answer.status).toBe(who === 'none' ? 404 : 403)
      expect(await storage.document(id)).toEqual(before)
    },
  )

  test.each(calls)('who has not signed in hears the same of any id: $method $path', async ({ method, path }) => {
    for (const id of [await server.make(), 'AAAAAAAAAAAAAAAAAAAAAA', '__proto__']) {
      const { status, json } = await ask(`${method} ${path}`, id, 'stranger')
      expect([status, json.title]).toEqual([401, 'Sign in first'])
    }
  })

  test.each(calls)('a document one may not see is as one that is not there: $method $path', async (call) => {
    const answers = await Promise.all(
      [await server.make(), 'AAAAAAAAAAAAAAAAAAAAAA'].map(async (id) => {
        const { status, text } = await ask(`${call.method} ${call.path}`, id, 'none')
        return { status, text }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.status).toBe(404)
  })
})

test('[W51] a socket of somebody who has not signed in is closed with 4401, whatever the id', async () => {
  for (const id of [await server.make(), 'AAAAAAAAAAAAAAAAAAAAAA', '__proto__', '..%2fx']) {
    await (await raw(id, 'stranger')).closes(4401)
  }
})

test('[W53] a socket of somebody who may not see a document is closed as where there is none', async () => {
  const closes = await Promise.all(
    [await server.make(), 'AAAAAAAAAAAAAAAAAAAAAA', '__proto__'].map(async (id) => {
      const client = await raw(id, 'none')
      await until('it is closed', () => client.closed !== null)
      return client.closed
    }),
  )
  expect(new Set(closes.map((close) => JSON.stringify(close))).size).toBe(1)
  expect(closes[0]?.code).toBe(4404)
})

function ask(call: string, id: string, who: Standing | 'stranger') {
  const [method, path = ''] = call.replace(':id', id).split(' /')
  return server.ask(`${method} /${path}`, undefined, { 'x-role': who })
}

async function raw(id: string, who: Standing | 'stranger'): Promise<RawClient> {
  const url = `${server.url.replace('http', 'ws')}/sync/${id}`
  const client = await RawClient.open(url, { 'x-role': who })
  opened.push(client)
  return client
}

async function readsTheDocument(id: string, who: Standing): Promise<boolean> {
  const client = await raw(id, who)
  if (await isShutOut(client)) return false
  return (await client.sync()).getMap('theory').size > 0
}

/** An edit in whatever form counts as done when a colleague sees it and the store has it; as refused when neither. */
function edits(frames: (doc: Y.Doc) => readonly Uint8Array[]): Probe {
  return async (id, who) => {
    const ana = await raw(id, 'edit')
    const anas = await ana.sync()
    const client = await raw(id, who)
    const shutOut = await isShutOut(client)
    const doc = shutOut ? new Y.Doc() : await client.sync()
    const head = (await storage.document(id))?.head
    client.send(...frames(doc))
    if (!shutOut) {
      await answered(client)
    }
    // What comes after it has been seen: so would it have been.
    const ben = await raw(id, 'edit')
    const bens = await ben.sync()
    ben.send(writeUpdate(editUpdate(bens, 'ben', 1)))
    await answered(ben)
    await until('Ana has heard of Ben', () => ana.document().getMap('elements').has('ben'))
    const isSeen = ana.document().getMap('elements').has('x')
    const isStored = (await raw(id, 'view').then((late) => late.sync())).getMap('elements').has('x')
    expect(isStored).toBe(isSeen)
    expect((await storage.document(id))?.head).toBe((head ?? 0) + (isSeen ? 2 : 1))
    if (!isSeen && !shutOut) await client.hears('permission-denied')
    expect(anas.getMap('elements').size).toBe(0)
    return isSeen
  }
}

async function seesWhoIsThere(id: string, who: Standing): Promise<boolean> {
  const ana = await raw(id, 'edit')
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  const client = await raw(id, who)
  if (await isShutOut(client)) return false
  client.send(writeQueryAwareness())
  await answered(client)
  return seenBy(client)[1] !== undefined
}

async function hearsWhoComes(id: string, who: Standing): Promise<boolean> {
  const client = await raw(id, who)
  const [ana, ben] = [await raw(id, 'edit'), await raw(id, 'edit')]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await until('Ben sees Ana', () => seenBy(ben)[1] !== undefined)
  if (await isShutOut(client)) return false
  await answered(client)
  return seenBy(client)[1] !== undefined
}

async function showsItself(id: string, who: Standing): Promise<boolean> {
  const ana = await raw(id, 'edit')
  const client = await raw(id, who)
  client.send(writeAwareness([state(7, 1, 'Mallory')]))
  if (!(await isShutOut(client))) await answered(client)
  const ben = await raw(id, 'edit')
  ben.send(writeAwareness([state(8, 1, 'Ben')]))
  await until('Ana sees Ben', () => seenBy(ana)[8] !== undefined)
  return seenBy(ana)[7] !== undefined
}

/** Whether the server has sent it away; a flush is the first that it answers to those who may stay. */
async function isShutOut(client: RawClient): Promise<boolean> {
  client.send(writeFlush(0))
  await until('it is answered or sent away', () => client.closed !== null || client.all('flush').length > 0)
  return client.closed !== null
}

/** Everything sent so far has been dealt with. */
async function answered(client: RawClient): Promise<void> {
  const before = client.all('flush').length
  client.send(writeFlush(1))
  await client.hears('flush', before + 1)
}

/** An update in the name of another Yjs client, which builds on what is there. */
function anothersWork(doc: Y.Doc): Uint8Array {
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  return editUpdate(other, 'x', 1)
}
