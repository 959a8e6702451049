import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Access, openAccess } from '../../../access/index.js'
import { startForTest, type TestServer } from '../../start-for-test.js'

type Role = 'view' | 'comment' | 'edit' | 'own'
type Asked = Parameters<TestServer['ask']>

const ROLE: Readonly<Record<string, Role>> = { Cai: 'view', Rhys: 'comment', Priya: 'comment', Ben: 'edit', Ana: 'own' }

/** Everybody is who they say they are. Rhys came by a link. */
const access: Access = {
  ...openAccess,
  callerOf: async (headers) => {
    const name = String(headers['x-person'])
    if (name === 'Rhys') return { kind: 'guest', id: 'rhys', name, links: [] }
    return { kind: 'member', id: name.toLowerCase(), name, email: `${name}@x.example` }
  },
  roleOf: async (caller) => ('name' in caller ? (ROLE[caller.name] ?? null) : null),
}

let server: TestServer

beforeAll(async () => {
  server = await startForTest({}, { access })
})
afterAll(() => server.close())

const as = (name: string) => (call: Asked[0], body?: unknown) => server.ask(call, body, { 'x-person': name })
const [ana, ben, priya, rhys, cai] = ['Ana', 'Ben', 'Priya', 'Rhys', 'Cai'].map(as) as [As, As, As, As, As]
type As = ReturnType<typeof as>

let ids = 0
const newId = () => {
  ids += 1
  return `id-of-test-${ids}`
}
const said = (text: string) => ({ id: newId(), text })
const onBox = (text = 'Do we keep it?') => ({
  id: newId(),
  on: { kind: 'element', id: 'box-1' },
  about: 'Tutoring',
  comment: said(text),
})
const newLabel = { kind: 'label', language: 'en', was: 'Tutoring', now: 'Tutoring in small groups' }
const proposal = () => ({ ...onBox('Small groups work.'), suggestion: newLabel })

async function threads(id: string) {
  return (await cai(`GET /api/documents/${id}/threads`)).json.threads
}

test('a thread is kept under the name the server knows, whatever the body says', async () => {
  const id = await server.make()
  const { status } = await priya(`POST /api/documents/${id}/threads`, { ...onBox(), name: 'Ben' })
  expect(status).toBe(201)
  const [thread] = await threads(id)
  expect(thread).toMatchObject({ number: 1, about: 'Tutoring', state: 'open', by: { kind: 'member', name: 'Priya' } })
  expect(thread.comments).toMatchObject([{ text: 'Do we keep it?', by: { id: 'priya', name: 'Priya' } }])
})

test.each([
  ['by', { by: { kind: 'member', id: 'ben', name: 'Ben' } }],
  ['number', { number: 7 }],
  ['state', { state: 'accepted' }],
  ['at', { at: 0 }],
])('whoever wants to say %s themselves is refused', async (field, forged) => {
  const id = await server.make()
  const { status, json } = await rhys(`POST /api/documents/${id}/threads`, { ...onBox(), ...forged })
  expect(status).toBe(400)
  expect(json.detail).toContain(field)
  expect(await threads(id)).toEqual([])
})

test('threads are numbered as they begin, also when many begin at once', async () => {
  const id = await server.make()
  await Promise.all(Array.from({ length: 12 }, () => priya(`POST /api/documents/${id}/threads`, onBox())))
  expect((await threads(id)).map(({ number }: { number: number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ])
})

test('what is sent twice is there once', async () => {
  const id = await server.make()
  const begun = onBox()
  const [first, second] = [
    await priya(`POST /api/documents/${id}/threads`, begun),
    await priya(`POST /api/documents/${id}/threads`, begun),
  ]
  expect(second.json).toEqual(first.json)
  const answer = said('Yes.')
  for (let times = 0; times < 2; times += 1) await ben(`POST /api/documents/${id}/threads/${begun.id}/comments`, answer)
  const [thread] = await threads(id)
  expect(thread.comments.map(({ text }: { text: string }) => text)).toEqual(['Do we keep it?', 'Yes.'])
})

test('an id does not reach into another document, nor over what somebody else wrote', async () => {
  const [id, other] = [await server.make(), await server.make()]
  const begun = onBox('Mine')
  await priya(`POST /api/documents/${id}/threads`, begun)
  expect((await rhys(`POST /api/documents/${id}/threads`, { ...begun, about: 'Not hers' })).status).toBe(409)
  const stolen = { ...onBox(), comment: { ...begun.comment, text: 'Not hers' } }
  expect((await rhys(`POST /api/documents/${id}/threads`, stolen)).status).toBe(409)
  const reply = { ...begun.comment, text: 'Not hers' }
  expect((await rhys(`POST /api/documents/${id}/threads/${begun.id}/comments`, reply)).status).toBe(409)
  expect((await rhys(`POST /api/documents/${other}/threads/${begun.id}/comments`, said('Lost'))).status).toBe(404)
  expect((await rhys(`POST /api/documents/${other}/threads`, { ...begun, about: 'Elsewhere' })).status).toBe(201)
  expect(JSON.stringify(await threads(id))).not.toContain('Not hers')
})

describe('one comment', () => {
  async function withComment() {
    const id = await server.make()
    const begun = onBox('First words')
    await rhys(`POST /api/documents/${id}/threads`, begun)
    return { id, begun, comment: `/api/documents/${id}/comments/${begun.comment.id}` as const }
  }

  test('is changed by who wrote it, and says that it was', async () => {
    const { id, comment } = await withComment()
    expect((await rhys(`PATCH ${comment}`, { text: 'Better words' })).status).toBe(200)
    const [thread] = await threads(id)
    expect(thread.comments[0]).toMatchObject({
      text: 'Better words',
      editedAt: expect.any(Number),
      by: { name: 'Rhys' },
    })
  })

  test('is changed by nobody else, an owner included', async () => {
    const { id, comment } = await withComment()
    for (const other of [ana, ben, priya, cai])
      expect((await other(`PATCH ${comment}`, { text: 'Forged' })).status).toBe(403)
    expect((await threads(id))[0].comments[0].text).toBe('First words')
  })

  test('is taken back by who wrote it or by an owner; the number of its thread is not given again', async () => {
    const { id, begun, comment } = await withComment()
    for (const other of [ben, priya, cai]) expect((await other(`DELETE ${comment}`)).status).toBe(403)
    expect((await rhys(`DELETE ${comment}`)).status).toBe(204)
    expect((await rhys(`DELETE ${comment}`)).status).toBe(404)
    expect(await threads(id)).toEqual([])
    const next = onBox()
    await priya(`POST /api/documents/${id}/threads`, next)
    expect((await threads(id)).map(({ number }: { number: number }) => number)).toEqual([2])
    expect((await ana(`DELETE /api/documents/${id}/comments/${next.comment.id}`)).status).toBe(204)
    expect((await priya(`POST /api/documents/${id}/threads/${begun.id}/comments`, said('On'))).status).toBe(201)
    expect((await threads(id)).map(({ number }: { number: number }) => number)).toEqual([1])
  })
})

describe('a suggestion', () => {
  async function proposed() {
    const id = await server.make()
    const begun = proposal()
    await rhys(`POST /api/documents/${id}/threads`, begun)
    const path = `/api/documents/${id}/threads/${begun.id}` as const
    return { path, state: async () => (await threads(id))[0] }
  }

  test.each(['accept', 'decline'] as const)('is not for commenters to %s, their own neither', async (deed) => {
    const { path, state } = await proposed()
    for (const other of [rhys, priya, cai]) expect((await other(`POST ${path}/${deed}`, {})).status).toBe(403)
    expect(await state()).toMatchObject({ state: 'open', settled: null })
  })

  test('that an editor accepted keeps both names, and is not declined afterwards', async () => {
    const { path, state } = await proposed()
    expect((await ben(`POST ${path}/accept`, {})).status).toBe(200)
    expect((await ben(`POST ${path}/accept`, {})).status).toBe(200)
    expect((await ana(`POST ${path}/decline`, {})).status).toBe(409)
    expect((await rhys(`POST ${path}/withdraw`, {})).status).toBe(409)
    expect(await state()).toMatchObject({
      state: 'accepted',
      by: { name: 'Rhys', kind: 'guest' },
      settled: { by: { name: 'Ben' } },
    })
  })

  test('is withdrawn by who made it alone, and opened again', async () => {
    const { path, state } = await proposed()
    expect((await ana(`POST ${path}/withdraw`, {})).status).toBe(403)
    expect((await rhys(`POST ${path}/withdraw`, {})).json.state).toBe('withdrawn')
    expect((await ben(`POST ${path}/accept`, {})).status).toBe(409)
    await rhys(`POST ${path}/reopen`, {})
    expect((await state()).state).toBe('open')
  })

  test('is not resolved, and what is none is not accepted', async () => {
    const { path } = await proposed()
    expect((await ben(`POST ${path}/resolve`, {})).status).toBe(409)
    const id = await server.make()
    const begun = onBox()
    await rhys(`POST /api/documents/${id}/threads`, begun)
    expect((await ben(`POST /api/documents/${id}/threads/${begun.id}/accept`, {})).status).toBe(409)
    expect((await rhys(`POST /api/documents/${id}/threads/${begun.id}/resolve`, {})).json.state).toBe('resolved')
  })
})

describe('what is no thread is refused in words, and leaves nothing', () => {
  test.each([
    ['no body', {}],
    ['a text of 5,001 characters', { ...onBox('x'.repeat(5001)) }],
    ['nothing said', { ...onBox(), comment: null }],
    ['blank words', { ...onBox('  \n ') }],
    ['a place of another kind', { ...onBox(), on: { kind: 'document', id: 'x' } }],
    ['a place without end', { ...onBox(), on: { kind: 'element', id: 'x'.repeat(201) } }],
    ['an id of dots', { ...onBox(), id: '../../../../etc' }],
    ['an id that is short', { ...onBox(), id: 'a' }],
    ['a label that is a list', { ...onBox(), about: ['Tutoring'] }],
    ['21 mentions', { ...onBox(), comment: { ...said('x'), mentions: Array(21).fill({ name: 'Ana', id: null }) } }],
    ['a suggestion of nothing', { ...onBox(), suggestion: { ...newLabel, now: ' ' } }],
    ['a suggestion of another kind', { ...onBox(), suggestion: { kind: 'delete', on: 'box-1' } }],
    ['a suggestion with more in it', { ...onBox(), suggestion: { ...newLabel, by: 'Ben' } }],
    ['a link of a kind that is none', { ...onBox(), suggestion: { kind: 'link', from: 'a', to: 'b', linkKind: 'is' } }],
  ])('%s', async (_what, body) => {
    const id = await server.make()
    const { status, json } = await priya(`POST /api/documents/${id}/threads`, body)
    expect(status).toBe(400)
    expect(json.detail.length).toBeGreaterThan(5)
    expect(await threads(id)).toEqual([])
  })

  test('a body of a megabyte', async () => {
    const id = await server.make()
    expect((await priya(`POST /api/documents/${id}/threads`, onBox('x'.repeat(1_000_000)))).status).toBe(413)
  })

  test.each(['..%2f..', '__proto__', 'x'.repeat(199)])('a thread called %s', async (thread) => {
    const id = await server.make()
    expect((await ben(`POST /api/documents/${id}/threads/${thread}/resolve`, {})).status).toBe(404)
    expect((await ben(`POST /api/documents/${id}/threads/${thread}/comments`, said('x'))).status).toBe(404)
    expect((await ben(`DELETE /api/documents/${id}/comments/${thread}`)).status).toBe(404)
  })
})

test('who has the newest version is told so, until something is new', async () => {
  const id = await server.make()
  await priya(`POST /api/documents/${id}/threads`, onBox())
  const path = `GET /api/documents/${id}/threads` as const
  const { headers } = await cai(path)
  const etag = headers.get('etag') ?? ''
  const again = () => server.ask(path, undefined, { 'x-person': 'Cai', 'if-none-match': etag })
  expect(await again()).toMatchObject({ status: 304, text: '' })
  await priya(`POST /api/documents/${id}/threads`, onBox())
  expect((await again()).json.threads).toHaveLength(2)
})

test('an answer says who asks and what they may do', async () => {
  const id = await server.make()
  const { json } = await rhys(`GET /api/documents/${id}/threads`)
  expect(json.you).toEqual({ writer: { kind: 'guest', id: 'rhys', name: 'Rhys' }, role: 'comment' })
})

describe('where nobody signs in', () => {
  let open: TestServer
  beforeAll(async () => {
    open = await startForTest()
  })
  afterAll(() => open.close())

  test('the name is what they say, cleaned', async () => {
    const id = await open.make()
    await open.ask(`POST /api/documents/${id}/threads`, { ...onBox(), name: `  An\u202ea\n${'x'.repeat(200)}` })
    const { json } = await open.ask(`GET /api/documents/${id}/threads`)
    const { by } = json.threads[0]
    expect(by).toMatchObject({ kind: 'anyone', id: null })
    expect(by.name).toMatch(/^An a x{75}$/)
  })

  test('words are changed by the browser that wrote them alone', async () => {
    const id = await open.make()
    const [mine, theirs] = [{ 'x-writer-key': 'm'.repeat(24) }, { 'x-writer-key': 't'.repeat(24) }]
    const begun = onBox('First words')
    await open.ask(`POST /api/documents/${id}/threads`, { ...begun, name: 'Ana' }, mine)
    const path = `PATCH /api/documents/${id}/comments/${begun.comment.id}` as const
    expect((await open.ask(path, { text: 'Forged' }, theirs)).status).toBe(403)
    expect((await open.ask(path, { text: 'Forged' })).status).toBe(403)
    expect((await open.ask(path, { text: 'Forged' }, { 'x-writer-key': 'short' })).status).toBe(400)
    expect((await open.ask(path, { text: 'Better words' }, mine)).status).toBe(200)
    const { json, text } = await open.ask(`GET /api/documents/${id}/threads`, undefined, mine)
    expect(json.you.writer.id).toBe(json.threads[0].by.id)
    expect(text).not.toContain('m'.repeat(24))
  })
})
