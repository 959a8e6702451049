import {
  asAdministrator,
  startPostgres,
  type TestPostgres,
} from '@throughline/server/dist/storage/postgres/testing/postgres.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDocument } from './support/documents.js'
import { loopback } from './support/loopback.js'
import { seeded } from './support/seeded.js'
import { type RunningServer, startServer } from './support/server.js'
import { until } from './support/until.js'
import { isMadeAnew, wearOut } from './support/wear-out.js'
import { connectClient, type WireClient } from './support/wire-client.js'
import { keepWriting } from './support/writing.js'

const ROUNDS = Number(process.env.SERVERS_ROUNDS ?? 4)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const WRITERS = 3
const AGREE_WITHIN_MS = 2000

let postgres: TestPostgres
let servers: RunningServer[]
let url: string

beforeAll(async () => {
  postgres = await startPostgres()
  url = await postgres.empty()
  servers = await Promise.all([1, 2, 3].map(() => startServer({ DATABASE_URL: url, LOG_LEVEL: 'error' })))
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await postgres.remove()
})

test('people on three servers edit one theory and see each other', async () => {
  const id = await createDocument(at(0).url, { title: 'Shared', template: 'blank' })
  const people = await Promise.all(servers.map((server) => connected(server, id)))
  for (const [who, { doc, provider }] of people.entries()) {
    provider.awareness.setLocalStateField('user', { name: `person ${who}` })
    doc.getMap('elements').set(`from ${who}`, who)
  }
  await until('everyone has all edits', () => people.every(({ doc }) => doc.getMap('elements').size === 3))
  await until('everyone sees everyone', () => people.every(({ provider }) => provider.awareness.getStates().size === 3))
  await at(2).kill('SIGKILL')
  const left = people.slice(0, 2)
  await until('who was on the killed server is gone', () =>
    left.every(({ provider }) => provider.awareness.getStates().size === 2),
  )
  for (const person of people) person.close()
  await at(2).start()
})

test('a document put in the bin on one server closes on all of them', async () => {
  const id = await createDocument(at(0).url, { title: 'To go', template: 'blank' })
  const person = await connected(at(1), id)
  let code = 0
  person.provider.on('connection-close', (event) => {
    code = event?.code ?? 0
  })
  await fetch(`${at(2).url}/api/documents/${id}`, { method: 'DELETE' })
  await until('it is closed', () => code === 4404, 3000)
  person.close()
})

test('[W71] a worn theory that nobody has open is made anew by one server, and all serve the same', async () => {
  const id = await createDocument(at(0).url, { title: 'Worn', template: 'blank' })
  const away = await connected(at(1), id)
  away.leave()
  await wearOut(at(0).url, id)
  await until('it is made anew', () => isMadeAnew(at(2).url, id), 30_000)
  // One that still had it in memory hears of it within two seconds, and sends away who came before.
  const areNew = () => Promise.all(servers.map((server) => servesNew(server, id)))
  await until('all serve what was made', async () => (await areNew()).every(Boolean), AGREE_WITHIN_MS + 3000)
  const people = await Promise.all(servers.map((server) => connected(server, id)))
  people[0]?.doc.getMap('elements').set('new', 1)
  await until('everyone has it', () => people.every(({ doc }) => doc.getMap('elements').has('new')), AGREE_WITHIN_MS)
  let code = 0
  away.doc.getMap('elements').set('old', 1)
  const late = connectClient(at(1).url, id, away.doc)
  late.provider.on('connection-close', (event) => {
    code = event?.code ?? 0
  })
  await until('who comes with the old one is told', () => code === 4409)
  expect(people.some(({ doc }) => doc.getMap('elements').has('old'))).toBe(false)
  for (const person of [...people, late]) person.close()
})

test('lost notices and lost connections cost two seconds at most', async () => {
  const id = await createDocument(at(0).url, { title: 'Deaf', template: 'blank' })
  const [writer, reader] = [await connected(at(0), id), await connected(at(1), id)]
  // Everybody who listens is cut off; what is appended before they are back is announced to nobody.
  await asAdministrator(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = 'throughline'`,
  )
  writer.doc.getMap('elements').set('unheard', 1)
  await writer.saved()
  await until('it came all the same', () => reader.doc.getMap('elements').has('unheard'), AGREE_WITHIN_MS + 1000)
  writer.close()
  reader.close()
})

test('one server that stops for a while, and goes on, holds nobody up and misses nothing', async () => {
  const id = await createDocument(at(0).url, { title: 'Asleep', template: 'blank' })
  const [sleeper, writer] = [await connected(at(0), id), await connected(at(1), id)]
  const writing = keepWriting(sleeper, 'sleeper')
  await until('it writes', () => writing.saved.size > 3)
  at(0).freeze()
  for (let n = 0; n < 20; n += 1) writer.doc.getMap('elements').set(`meanwhile-${n}`, n)
  // A document locked by the one that stopped is free again within a second or two.
  await writer.saved(5000)
  at(0).thaw()
  await until('it has caught up', () => sleeper.doc.getMap('elements').has('meanwhile-19'))
  writing.stop()
  sleeper.close()
  writer.close()
})

test('a server whose way to PostgreSQL swallows everything calls nothing saved, and catches up when it is mended', async () => {
  const wire = await loopback(Number(new URL(url).port))
  const through = new URL(url)
  through.port = String(wire.port)
  const far = await startServer({ DATABASE_URL: through.href, LOG_LEVEL: 'fatal' })
  try {
    const id = await createDocument(at(0).url, { title: 'Cut off', template: 'blank' })
    const [writer, near] = [await connected(far, id), await connected(at(1), id)]
    for (const mend of [wire.deliver, wire.cut]) {
      wire.swallow()
      const key = `over ${mend.name}`
      writer.doc.getMap('elements').set(key, 1)
      near.doc.getMap('elements').set(`beside ${mend.name}`, 1)
      const answered = writer.answered.size
      const saved = writer.saved(30_000)
      await near.saved()
      expect(writer.answered.size).toBe(answered)
      expect(near.doc.getMap('elements').has(key)).toBe(false)
      mend()
      wire.deliver()
      await saved
      await until('both have all', () =>
        [writer, near].every(
          ({ doc }) => doc.getMap('elements').has(key) && doc.getMap('elements').has(`beside ${mend.name}`),
        ),
      )
    }
    writer.close()
    near.close()
  } finally {
    await far.stop()
    await wire.close()
  }
})

test('somebody who changes servers five times a second loses nothing and misses nothing', async () => {
  const id = await createDocument(at(0).url, { title: 'Restless', template: 'blank' })
  const stayer = await connected(at(1), id)
  const doc = new Y.Doc()
  let n = 0
  const typing = setInterval(() => doc.getMap('elements').set(`hop-${n++}`, n), 20)
  for (let hop = 0; hop < 10; hop += 1) {
    const hopper = connectClient(at(hop % 3).url, id, doc)
    await new Promise((resolve) => setTimeout(resolve, 200))
    stayer.doc.getMap('elements').set(`stay-${hop}`, hop)
    hopper.leave()
  }
  clearInterval(typing)
  const arrived = connectClient(at(0).url, id, doc)
  await arrived.synced()
  await arrived.saved()
  await until('both have all of it', () => {
    const [mine, theirs] = [doc.getMap('elements'), stayer.doc.getMap('elements')]
    return mine.size === n + 10 && theirs.size === n + 10
  })
  arrived.close()
  stayer.close()
})

test(
  `nothing shown as saved is lost when servers and PostgreSQL are killed, ${ROUNDS} rounds`,
  async () => {
    console.log(`several-servers.test.ts: SEED=${SEED}`)
    const random = seeded(SEED)
    const id = await createDocument(at(0).url, { title: 'Power cut', template: 'blank' })
    const promised = new Set<string>()

    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = await Promise.all(Array.from({ length: WRITERS }, () => connected(at(random.below(3)), id)))
      const written = writers.map((writer, who) => keepWriting(writer, `${round}-${who}`))
      const enough = 3 + random.below(25)
      await until(`${enough} writes are saved`, () => written.reduce((sum, { saved }) => sum + saved.size, 0) >= enough)
      const victims = round % 4 === 3 ? servers : [at(random.below(3))]
      const isPostgresToo = round % 3 === 1
      await Promise.all([
        ...victims.map((server) => server.kill('SIGKILL')),
        isPostgresToo && postgres.stop('immediate'),
      ])
      for (const { saved, stop } of written) {
        stop()
        for (const key of saved) promised.add(key)
      }
      for (const writer of writers) writer.close()
      if (isPostgresToo) await postgres.start()
      await Promise.all(victims.map((server) => server.start()))
      const readers = await Promise.all(servers.map((server) => connected(server, id)))
      const missing = (reader: WireClient) => [...promised].filter((key) => !reader.doc.getMap('elements').has(key))
      await until(
        'all servers agree',
        () => readers.every((reader) => missing(reader).length === 0),
        AGREE_WITHIN_MS,
      ).catch(() => {})
      expect(readers.map(missing), `lost in round ${round}`).toEqual([[], [], []])
      for (const reader of readers) reader.close()
    }
    expect(promised.size).toBeGreaterThan(ROUNDS * 3)
  },
  60_000 + ROUNDS * 60_000,
)

function at(index: number): RunningServer {
  const server = servers[index]
  if (server === undefined) throw new Error(`no server ${index}`)
  return server
}

/** Whether who comes to a server is given the document of a later epoch. */
async function servesNew(server: RunningServer, id: string): Promise<boolean> {
  const person = await connected(server, id)
  const isNew = person.doc.getMap('theory').has('epoch')
  person.close()
  return isNew
}

async function connected(server: RunningServer, id: string): Promise<WireClient> {
  const client = connectClient(server.url, id)
  await client.synced()
  return client
}
