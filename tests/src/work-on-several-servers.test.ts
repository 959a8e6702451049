import type { RawClient } from '@throughline/server/dist/collaboration/testing/raw-client.js'
import { addElement, setText } from '@throughline/shared/commands'
import { TheoryDocument } from '@throughline/shared/document'
import { presentingSchema } from '@throughline/shared/presenting'
import { writeAwareness, writeFlush, writeUpdate, writeWatch } from '@throughline/shared/protocol'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { RunningServer } from './support/server.js'
import { type Somebody, startTwoServers, type TwoServers, tokenIn } from './support/two-servers.js'
import { until } from './support/until.js'

const ROUNDS = 4
const KILLS = 2
const KILLED_WITHIN_MS = 150
const theory = {
  format: 'throughline',
  version: 1,
  title: 'Tutoring',
  elements: ['a', 'b', 'c'].map((id) => ({ id, type: 'outcome', label: `Outcome ${id}` })),
}
const suggestion = { kind: 'label', language: 'en', was: 'Outcome a', now: 'Trust' }

let two: TwoServers
let first: RunningServer
let second: RunningServer
let ana: Somebody
let ben: Somebody

beforeAll(async () => {
  two = await startTwoServers()
  ;[first, second] = [two.first, two.second]
  ;[ana, ben] = [await two.member('editor'), await two.member('editor')]
})
afterAll(() => two.close())

test('a comment written on one server is news on the other, and is there when asked for; its mention is told once', async () => {
  const id = await made()
  const reader = await watching(second, id)
  const mentions = [{ name: 'Ben', id: ben.id }]
  const thread = aThread(`Look, @Ben`, { mentions })
  const before = two.mailbox.to(ben.email).length
  expect((await ana.ask(first, `POST /api/documents/${id}/threads`, thread)).status).toBe(201)
  await until('the reader hears of it', () => reader.all('news').some(({ topic }) => topic === 'threads'))
  const { threads } = (await ben.ask(second, `GET /api/documents/${id}/threads`)).json
  expect(threads[0].comments).toMatchObject([{ text: 'Look, @Ben' }])
  await two.mailbox.next(ben.email, before)
  const edit = { text: 'Look, @Ben and all', mentions }
  await Promise.all(
    [first, second].map((server) => ana.ask(server, `PATCH /api/documents/${id}/comments/${thread.comment.id}`, edit)),
  )
  // What is sent later has come: a second one about the same comment would have been before it.
  await ana.ask(second, `POST /api/documents/${id}/threads`, aThread('Another, @Ben', { mentions }))
  await two.mailbox.next(ben.email, before + 1)
  expect(two.mailbox.to(ben.email)[before + 1]?.text).toContain('Another')
  reader.close()
})

test('a suggestion that is accepted on one server while it is declined on another has one end, and all see the same', async () => {
  const id = await made()
  for (let round = 0; round < ROUNDS; round += 1) {
    const thread = aThread('Better', { suggestion })
    await ana.ask(first, `POST /api/documents/${id}/threads`, thread)
    const path = `/api/documents/${id}/threads/${thread.id}` as const
    const answers = await Promise.all([
      ana.ask(first, `POST ${path}/decline`, {}),
      ben.ask(second, `POST ${path}/accept`, {}),
    ])
    expect(answers.map(({ status }) => status).sort(), JSON.stringify(answers)).toEqual([200, 409])
    const won = answers.find(({ status }) => status === 200)?.json
    const seen = await Promise.all([first, second].map((server) => threadOn(server, id, thread.id)))
    for (const { state, settled } of seen)
      expect({ state, settled }).toEqual({ state: won.state, settled: won.settled })
  }
})

test('what is taken back on one server while it is edited on another does not come back', async () => {
  const id = await made()
  for (let round = 0; round < ROUNDS; round += 1) {
    const thread = aThread('To go', {})
    await ana.ask(first, `POST /api/documents/${id}/threads`, thread)
    const path = `/api/documents/${id}/comments/${thread.comment.id}` as const
    const [gone] = await Promise.all([
      ana.ask(first, `DELETE ${path}`),
      ana.ask(second, `PATCH ${path}`, { text: 'To stay' }),
    ])
    expect(gone.status).toBe(204)
    expect(await threadOn(second, id, thread.id)).toBeUndefined()
  }
})

test('threads that begin on both servers at once have a number each', async () => {
  const id = await made()
  await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      ana.ask(n % 2 === 0 ? first : second, `POST /api/documents/${id}/threads`, aThread('At once', {})),
    ),
  )
  const { threads } = (await ben.ask(first, `GET /api/documents/${id}/threads`)).json
  expect(threads.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('a version named on one server is in the timeline of the other, with all who worked on it', async () => {
  const id = await made()
  const [hers, his] = [await watching(first, id), await watching(second, id)]
  await changes(hers, await hers.sync(), (document) => rename(document, 'a', 'Hers'))
  await changes(his, await his.sync(), (document) => rename(document, 'b', 'His'))
  const name = { name: 'For the board' }
  expect((await ana.ask(first, `POST /api/documents/${id}/revisions`, name)).status).toBe(201)
  await until('the other hears', () => his.all('news').some(({ topic }) => topic === 'history'))
  const { revisions, since } = (await ben.ask(second, `GET /api/documents/${id}/revisions`)).json
  expect(since).toBeNull()
  expect(revisions).toMatchObject([{ name: 'For the board', kind: 'named', by: ana.id }])
  const told = revisions[0].work.changes.map((change: { id: string; by: string[] }) => [change.id, change.by])
  expect(told.sort()).toEqual([
    ['a', [ana.id]],
    ['b', [ben.id]],
  ])
  for (const client of [hers, his]) client.close()
})

test('to restore on one server while somebody types on the other loses nothing of theirs', async () => {
  const id = await made()
  const version = (await ben.ask(second, `POST /api/documents/${id}/revisions`, { name: 'First' })).json.id
  const typist = await watching(first, id)
  const doc = await typist.sync()
  await changes(typist, doc, (document) => rename(document, 'a', 'Written before'))
  const restoring = ben.ask(second, `POST /api/documents/${id}/revisions/${version}/restore`, {})
  const typed: string[] = []
  let isOver = false
  const over = restoring.then(() => {
    isOver = true
  })
  for (let n = 0; !isOver || n < 5; n += 1) {
    typed.push(`typed${n}`)
    await changes(typist, doc, (document) =>
      addElement(document, { type: 'outcome', label: { en: `typed${n}` }, band: null }),
    )
  }
  await over
  expect((await restoring).status).toBe(201)
  // Whatever was typed is there, or in a version from before: what came first can be brought back.
  const { revisions } = (await ana.ask(first, `GET /api/documents/${id}/revisions`)).json
  const states = await Promise.all([
    ...revisions.map((revision: { id: number }) => ana.ask(first, `GET /api/documents/${id}/revisions/${revision.id}`)),
    ana.ask(first, `GET /api/documents/${id}`),
  ])
  const somewhere = JSON.stringify(states.map(({ json }) => json))
  for (const words of ['Written before', ...typed]) expect(somewhere).toContain(words)
  await until('both servers have what came back, and say the same', async () => {
    const both = await Promise.all([first, second].map((server) => ana.ask(server, `GET /api/documents/${id}`)))
    const [one, other] = both.map(({ json }) => JSON.stringify(json))
    return one === other && one?.includes('Outcome a') === true && !one.includes('Written before')
  })
  typist.close()
})

test('who presents on one server is followed on the other, and calls everybody there', async () => {
  const id = await made()
  const presenter = await watching(first, id)
  const audience = await Promise.all([first, second, second].map((server) => watching(server, id)))
  const plan = { kind: 'bands', within: null }
  const call = { number: 1, view: { x: 0, y: 0, width: 800, height: 600 }, at: 'a' }
  const steps = ['one', 'two', 'three']
  for (const [clock, step] of steps.entries()) {
    const json = JSON.stringify({ presentation: { presenting: { plan, step }, call: clock === 2 ? call : null } })
    presenter.send(writeAwareness([{ clientId: 7, clock: clock + 1, json }]))
    await until(`all are at step ${step}`, () => audience.every((one) => presentationIn(one)?.step === step))
  }
  await until('all are called', () => audience.every((one) => presentationIn(one)?.call.at === 'a'))
  presenter.close()
  await until('all see that it is over', () => audience.every((one) => presentationIn(one) === null))
  for (const one of audience) one.close()
})

test('a server that is killed while it restores, or takes up an invitation, has done all of it or nothing', async () => {
  for (let round = 0; round < KILLS; round += 1) {
    const id = await made()
    const version = (await ana.ask(first, `POST /api/documents/${id}/revisions`, { name: 'First' })).json.id
    const typist = await watching(first, id)
    const doc = await typist.sync()
    await changes(typist, doc, (document) => {
      for (const box of ['a', 'b', 'c']) rename(document, box, 'Since then')
    })
    typist.close()
    const organisation = (await two.owner.ask(first, 'POST /api/organisations', { name: 'Southbank' })).json.id
    const path = `/api/organisations/${organisation}` as const
    const invited = await two.owner.ask(first, `POST ${path}/invitations`, { role: 'editor' })
    const token = tokenIn(invited.json.url)
    // What came of them nobody hears: the server is gone.
    const work = Promise.allSettled([
      ana.ask(second, `POST /api/documents/${id}/revisions/${version}/restore`, {}),
      ben.ask(second, 'POST /api/invitations/accept', { token }),
    ])
    await new Promise((resolve) => setTimeout(resolve, Math.random() * KILLED_WITHIN_MS))
    await second.kill('SIGKILL')
    await work
    const { elements } = (await ana.ask(first, `GET /api/documents/${id}`)).json
    const labels = new Set(elements.map(({ label }: { label: { en: string } }) => label.en === 'Since then'))
    expect(labels.size).toBe(1)
    const { members } = (await two.owner.ask(first, `GET ${path}`)).json
    const isMember = members.some((member: { id: string }) => member.id === ben.id)
    const { status } = await ben.ask(first, 'POST /api/invitations/read', { token })
    expect(status).toBe(isMember ? 404 : 200)
    await second.start()
  }
})

/** What the client last heard of who presents; null: nobody. */
function presentationIn(client: RawClient) {
  const states = client.all('awareness').flatMap((message) => message.states)
  const last = states.findLast(({ clientId }) => clientId === 7)
  const state = JSON.parse(last?.json ?? 'null')
  if (state === null) return null
  return { step: presentingSchema.parse(state.presentation.presenting).step, call: state.presentation.call }
}

async function made(): Promise<string> {
  return (await ana.ask(first, 'POST /api/documents', theory)).json.id
}

/** Ana on the first server, Ben on the second, each telling and hearing of what is new. */
async function watching(server: RunningServer, id: string): Promise<RawClient> {
  const client = await (server === first ? ana : ben).open(server, id)
  client.send(writeWatch())
  await client.sync()
  return client
}

let flushes = 0

/** Makes a change and waits until it is saved. */
async function changes(client: RawClient, doc: Y.Doc, make: (document: TheoryDocument) => void): Promise<void> {
  const updates: Uint8Array[] = []
  const note = (update: Uint8Array) => updates.push(update)
  doc.on('update', note)
  make(new TheoryDocument(doc))
  doc.off('update', note)
  flushes += 1
  const n = flushes
  client.send(...updates.map((update) => writeUpdate(update)), writeFlush(n))
  await until('it is saved', () => client.all('flush').some((answer) => answer.n === n))
}

function rename(document: TheoryDocument, id: string, text: string): void {
  setText(document, { kind: 'elements', id, field: 'label', language: 'en', text })
}

let threads = 0

function aThread(text: string, { mentions = [], suggestion: proposed = null }: Partial<Said>) {
  threads += 1
  const comment = { id: `comment-${threads}`, text, mentions }
  return {
    id: `thread-${threads}`,
    on: { kind: 'element', id: 'a' },
    about: 'Outcome a',
    suggestion: proposed,
    comment,
  }
}

interface Said {
  readonly mentions: readonly { readonly name: string; readonly id: string }[]
  readonly suggestion: typeof suggestion | null
}

async function threadOn(server: RunningServer, id: string, thread: string) {
  const { threads: all } = (await ben.ask(server, `GET /api/documents/${id}/threads`)).json
  return all.find((each: { id: string }) => each.id === thread)
}
