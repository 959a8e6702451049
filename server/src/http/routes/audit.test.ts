import { afterEach, expect, test } from 'vitest'
import { grantRecord, membershipRecord } from '../../access/index.js'
import { memoryDisk, openMemoryStorage } from '../../storage/index.js'
import { startForTest, type TestServer } from '../start-for-test.js'
import { startWithOwner } from './accounts/people-for-test.js'

const servers: TestServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

const SECRET_WORDS = 'Fewer exclusions at Oakfield'

async function started() {
  const server = await startWithOwner()
  servers.push(server)
  const { ana } = server
  const { json } = await ana.ask('GET /api/session')
  const [organisation] = json.organisations
  const made = await ana.ask('POST /api/documents', { title: SECRET_WORDS })
  return { ...server, person: json.person, organisation: organisation.id, id: made.json.id as string }
}

test('who exported, restored, binned and deleted is told to the owners of the organisation, without words of the document', async () => {
  const { ana, id, organisation, person } = await started()
  await ana.ask(`GET /api/documents/${id}/export/svg`)
  await ana.ask(`DELETE /api/documents/${id}`)
  await ana.ask(`POST /api/documents/${id}/restore`)
  const ofDocument = await ana.ask(`GET /api/documents/${id}/audit`)
  expect(ofDocument.status).toBe(200)
  expect(ofDocument.json.entries.map(told)).toEqual([
    ['restored', { from: 'bin' }],
    ['binned', {}],
    ['exported', { format: 'svg' }],
  ])
  expect(ofDocument.json.next).toBeNull()
  await ana.ask(`DELETE /api/documents/${id}`)
  await ana.ask(`DELETE /api/documents/${id}/for-good`)
  const { json, text } = await ana.ask(`GET /api/organisations/${organisation}/audit?count=2`)
  expect(json.entries.map(told)).toEqual([
    ['deleted', {}],
    ['binned', {}],
  ])
  expect(json.entries[0]).toMatchObject({ who: { id: person.id, name: 'Ana Ruiz' }, document: id, organisation })
  expect(Math.abs(Date.parse(json.entries[0].at) - Date.now())).toBeLessThan(60_000)
  const older = await ana.ask(`GET /api/organisations/${organisation}/audit?before=${json.next}`)
  expect(older.json.entries.map(told).slice(0, 3)).toEqual(ofDocument.json.entries.map(told))
  expect(text + older.text).not.toContain(SECRET_WORDS)
})

test('a refused export is none, and a version that comes back is told', async () => {
  const { ana, id } = await started()
  await ana.ask(`GET /api/documents/${id}/export/svg?lang=zz`)
  const { json } = await ana.ask(`POST /api/documents/${id}/revisions`, { name: 'For the board' })
  await ana.ask(`POST /api/documents/${id}/revisions/${json.id}/restore`, {})
  await ana.ask(`GET /api/documents/${id}/revisions/${json.id}/export/json`)
  const log = await ana.ask(`GET /api/documents/${id}/audit`)
  expect(log.json.entries.map(told)).toEqual([
    ['exported', { format: 'json' }],
    ['restored', { version: String(json.id) }],
  ])
})

test('a file that was made in a browser is told as well', async () => {
  const { ana, id, visitor } = await started()
  expect((await ana.ask(`POST /api/documents/${id}/exports`, { format: 'pptx' })).status).toBe(204)
  expect((await ana.ask(`POST /api/documents/${id}/exports`, { format: SECRET_WORDS })).status).toBe(400)
  expect((await visitor().ask(`POST /api/documents/${id}/exports`, { format: 'pptx' })).status).toBe(401)
  const { json } = await ana.ask(`GET /api/documents/${id}/audit`)
  expect(json.entries.map(told)).toEqual([['exported', { format: 'pptx' }]])
})

test('links that are made, changed, used and revoked are told, with who came by them', async () => {
  const { ana, id, visitor } = await started()
  const { json } = await ana.ask(`POST /api/documents/${id}/links`, { role: 'view', label: 'Funders' })
  await ana.ask(`PATCH /api/documents/${id}/links/${json.id}`, { label: 'Funders and friends' })
  await ana.ask(`PATCH /api/documents/${id}/links/${json.id}`, { role: 'comment' })
  const gwen = visitor()
  await gwen.ask('POST /api/join', { token: json.token, name: 'Gwen' })
  await gwen.ask(`GET /api/documents/${id}/export/svg`)
  await ana.ask(`DELETE /api/documents/${id}/links/${json.id}`)
  const log = await ana.ask(`GET /api/documents/${id}/audit`)
  const link = { link: json.id, label: 'Funders and friends' }
  expect(log.json.entries.map(told)).toEqual([
    ['link-revoked', { ...link, role: 'comment' }],
    ['exported', { format: 'svg' }],
    ['link-used', { link: json.id, role: 'comment' }],
    ['role-changed', { ...link, role: 'comment' }],
    ['link-made', { link: json.id, role: 'view', label: 'Funders' }],
  ])
  const [, exported, used] = log.json.entries
  expect([exported.who.name, used.who]).toEqual(['Gwen', exported.who])
  expect(log.text).not.toContain(json.token)
})

test('who is given a role, and loses it, is told', async () => {
  const { ana, id } = await started()
  const partners = (await ana.ask('POST /api/organisations', { name: 'Partners' })).json.id
  const group = { kind: 'organisation', id: partners }
  expect((await ana.ask(`POST /api/documents/${id}/grants`, { ...group, role: 'edit' })).status).toBe(200)
  expect((await ana.ask(`DELETE /api/documents/${id}/grants/organisation:${partners}`)).status).toBe(204)
  const { json } = await ana.ask(`GET /api/documents/${id}/audit`)
  expect(json.entries.map(told)).toEqual([
    ['role-changed', { who: `organisation:${partners}`, role: 'none' }],
    ['shared', { organisation: partners, name: 'Partners', role: 'edit' }],
  ])
})

test('the whole log is a file, for a spreadsheet or a program', async () => {
  const { ana, id } = await started()
  await ana.ask(`GET /api/documents/${id}/export/svg`)
  const csv = await ana.ask(`GET /api/documents/${id}/audit?as=csv`)
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"')
  expect(csv.text.split('\r\n')[1]).toMatch(/exported,Ana Ruiz,/)
  const json = await ana.ask(`GET /api/documents/${id}/audit?as=json`)
  expect(json.json.map(told)).toEqual([['exported', { format: 'svg' }]])
})

test('who is no owner does not read it; of an organisation one is not in nothing is said', async () => {
  const { ana, storage, id, organisation, visitor } = await started()
  const ben = visitor()
  expect((await ben.ask(`GET /api/documents/${id}/audit`)).status).toBe(401)
  expect((await ben.ask(`GET /api/organisations/${organisation}/audit`)).status).toBe(401)
  const [away, unknown] = [
    await ana.ask('GET /api/organisations/AAAAAAAAAAAAAAAAAAAAAA/audit'),
    await ana.ask('GET /api/organisations/__proto__/audit'),
  ]
  expect([away.status, away.text]).toEqual([404, unknown.text])
  const { json } = await ana.ask('GET /api/session')
  const person = json.person.id
  await storage.records.put([
    membershipRecord({ organisation, person, role: 'editor' }),
    grantRecord({ document: id, person, role: 'edit' }),
  ])
  expect((await ana.ask(`GET /api/organisations/${organisation}/audit`)).status).toBe(403)
  expect((await ana.ask(`GET /api/documents/${id}/audit`)).status).toBe(403)
})

test('where nobody signs in nothing is noted, for nobody is known', async () => {
  const disk = memoryDisk()
  const server = await startForTest({}, { storage: openMemoryStorage(disk) })
  servers.push(server)
  const id = await server.make({ title: 'Open' })
  await server.ask(`GET /api/documents/${id}/export/svg`)
  await server.ask(`DELETE /api/documents/${id}`)
  expect((await server.ask(`GET /api/documents/${id}/audit`)).json).toEqual({ entries: [], next: null })
  expect([...disk.records.values()].filter(({ kind }) => kind === 'audit')).toEqual([])
})

function told({ action, details }: { readonly action: string; readonly details: object }) {
  return [action, details]
}
