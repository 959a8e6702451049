import { expect, test } from 'vitest'
import { startForTest } from '../../start-for-test.js'
import { startWithOwner } from '../accounts/people-for-test.js'

test('people with an account who have access can be named, without their addresses', async () => {
  const server = await startWithOwner()
  const { id } = (await server.ana.ask('POST /api/documents', { title: 'Tutoring' })).json
  const { json, text } = await server.ana.ask(`GET /api/documents/${id}/people`)
  expect(json.people).toEqual([{ id: expect.any(String), name: 'Ana Ruiz' }])
  expect(text).not.toContain('@')
  expect((await server.visitor().ask(`GET /api/documents/${id}/people`)).status).toBe(401)
  await server.close()
})

test('where nobody signs in, the server knows nobody', async () => {
  const server = await startForTest()
  const id = await server.make()
  expect((await server.ask(`GET /api/documents/${id}/people`)).json).toEqual({ people: [] })
  await server.close()
})
