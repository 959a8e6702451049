import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { betterAuth } from 'better-auth'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { openMemoryStorage, openSqliteStorage, RecordTaken, type Storage } from '../storage/index.js'
import { recordsAdapter } from './records-adapter.js'

const row = z.object({ token: z.string() })

const endings: (() => unknown)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

async function sqlite(): Promise<Storage> {
  const folder = mkdtempSync(join(tmpdir(), 'accounts-'))
  endings.push(() => rmSync(folder, { recursive: true }))
  const storage = await openSqliteStorage({ folder })
  endings.push(() => storage.close())
  return storage
}

async function adapterOver(storage: Storage) {
  const changes: string[] = []
  const auth = betterAuth({
    secret: 'a secret of more than thirty-two characters',
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    database: recordsAdapter(storage.records, (model) => changes.push(model)),
  })
  const { adapter } = await auth.$context
  const person = (name: string, email = `${name}@x.example`) =>
    adapter.create({ model: 'user', data: { name, email, emailVerified: false, createdAt: new Date() } })
  const session = (token: string, userId: string) =>
    adapter.create({ model: 'session', data: { token, userId, expiresAt: new Date(), ipAddress: '', userAgent: '' } })
  return { adapter, changes, person, session, records: storage.records }
}

describe.each([
  ['memory', async () => openMemoryStorage()],
  ['SQLite', sqlite],
])('over a store of %s', (_name, open) => {
  test('a thing is found by its id, by what is unique, and comes back as it was, dates too', async () => {
    const { adapter, person } = await adapterOver(await open())
    const made = await person('ana')
    expect(made.createdAt).toBeInstanceOf(Date)
    for (const [field, value] of Object.entries({ id: made.id, email: 'ana@x.example' })) {
      expect(await adapter.findOne({ model: 'user', where: [{ field, value }] })).toEqual(made)
    }
    expect(await adapter.findOne({ model: 'user', where: [{ field: 'email', value: 'ben@x.example' }] })).toBeNull()
  })

  test('no two have one email address, and the first stays', async () => {
    const { adapter, person } = await adapterOver(await open())
    await person('ana', 'both@x.example')
    await expect(person('ben', 'both@x.example')).rejects.toThrow(RecordTaken)
    expect(await adapter.findMany({ model: 'user' })).toMatchObject([{ name: 'ana' }])
  })

  test('of a session’s token only a digest is kept; who has the token finds, changes and ends it', async () => {
    const { adapter, person, session, records } = await adapterOver(await open())
    const { id } = await person('ana')
    expect((await session('the token', id)).token).toBe('the token')
    expect(JSON.stringify(await records.all('auth.session'))).not.toContain('the token')
    const where = [{ field: 'token', value: 'the token' }]
    expect(await adapter.findOne({ model: 'session', where })).toMatchObject({ token: 'the token', userId: id })
    expect(await adapter.update({ model: 'session', where, update: { userAgent: 'b' } })).toMatchObject({
      token: 'the token',
    })
    // Found otherwise and changed, it is still the session of its token.
    await adapter.update({ model: 'session', where: [{ field: 'userId', value: id }], update: { userAgent: 'c' } })
    expect(await adapter.findOne({ model: 'session', where })).toMatchObject({ userAgent: 'c' })
    await adapter.delete({ model: 'session', where })
    expect(await adapter.findOne({ model: 'session', where })).toBeNull()
  })

  test('who knows the digest cannot sign in with it', async () => {
    const { adapter, person, session, records } = await adapterOver(await open())
    await session('the token', (await person('ana')).id)
    const [kept] = await records.all('auth.session')
    const { token } = row.parse(kept?.value)
    expect(await adapter.findOne({ model: 'session', where: [{ field: 'token', value: token }] })).toBeNull()
  })

  test('changes with a condition change those alone; the number is told', async () => {
    const { adapter, person } = await adapterOver(await open())
    for (const name of ['ana', 'ben', 'cara']) await person(name)
    const where = [{ field: 'name', operator: 'in' as const, value: ['ana', 'cara'] }]
    expect(await adapter.updateMany({ model: 'user', where, update: { emailVerified: true } })).toBe(2)
    expect(await adapter.count({ model: 'user', where: [{ field: 'emailVerified', value: true }] })).toBe(2)
    expect(await adapter.deleteMany({ model: 'user', where })).toBe(2)
    expect(await adapter.findMany({ model: 'user' })).toMatchObject([{ name: 'ben' }])
  })

  test('a single-use value is had by exactly one of all who ask at once', async () => {
    const { adapter } = await adapterOver(await open())
    const data = { identifier: 'link', value: 'v', expiresAt: new Date() }
    await adapter.create({ model: 'verification', data })
    const where = [{ field: 'identifier', value: 'link' }]
    const got = await Promise.all(Array.from({ length: 5 }, () => adapter.consumeOne({ model: 'verification', where })))
    expect(got.filter((each) => each !== null)).toMatchObject([{ value: 'v' }])
  })

  test('what is being changed while it is removed does not come back', async () => {
    const { adapter, person, session } = await adapterOver(await open())
    await session('t', (await person('ana')).id)
    const where = [{ field: 'token', value: 't' }]
    await Promise.all([
      ...Array.from({ length: 5 }, () => adapter.update({ model: 'session', where, update: { userAgent: 'x' } })),
      adapter.delete({ model: 'session', where }),
      ...Array.from({ length: 5 }, () => adapter.update({ model: 'session', where, update: { userAgent: 'y' } })),
    ])
    expect(await adapter.findMany({ model: 'session' })).toEqual([])
  })
})

test('what ends or changes is told; what is made, or was not there, is not', async () => {
  const { adapter, changes, person, session } = await adapterOver(openMemoryStorage())
  await session('t', (await person('ana')).id)
  await adapter.deleteMany({ model: 'session', where: [{ field: 'token', value: 'nobody' }] })
  await adapter.delete({ model: 'session', where: [{ field: 'token', value: 't' }] })
  expect(changes).toEqual(['session'])
})

test('sorted, and cut out of the middle, they are those that a sorted list has there', async () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(names, fc.nat(8), fc.integer({ min: 1, max: 8 }), fc.boolean(), async (all, offset, limit, up) => {
      const { adapter, person } = await adapterOver(openMemoryStorage())
      for (const name of all) await person(name)
      const sortBy = { field: 'name', direction: up ? ('asc' as const) : ('desc' as const) }
      const found = await adapter.findMany<{ name: string }>({ model: 'user', sortBy, offset, limit })
      const sorted = up ? all.toSorted() : all.toSorted().toReversed()
      expect(found.map(({ name }) => name)).toEqual(sorted.slice(offset, offset + limit))
    }),
    { numRuns: 10 },
  )
})
