import { writeAwareness, writeFlush, writeRole, writeUpdate } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import { memoryDisk, openMemoryStorage } from '../storage/index.js'
import { openServer } from './testing/open-server.js'
import { editFrame, editUpdate } from './testing/raw-client.js'
import { state } from './testing/shown-names.js'
import { until } from './testing/until.js'

test('[W85] who asks for their role is told, and of every change; who does not ask hears nothing', async () => {
  const { create, raw, rooms, setRole } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  ana.send(writeRole(''))
  await ana.hears('role')
  setRole('comment')
  rooms.accessChanged(id)
  await ana.hears('role', 2)
  expect(ana.all('role').map(({ role }) => role)).toEqual(['edit', 'comment'])
  ben.send(writeFlush(1))
  await ben.hears('flush')
  expect(ben.all('role')).toEqual([])
})

test('[W86] a lower role takes effect at the next message, while somebody types', async () => {
  const { create, raw, rooms, setRole, storage } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const doc = await ana.sync()
  ana.send(writeRole(''), editFrame(doc, 'before', 1))
  await ben.hears('update')
  setRole('view')
  rooms.accessChanged(id)
  let typed = 0
  await until('she is told', () => {
    ana.send(editFrame(doc, `k${typed++}`, 'x'))
    return ana.all('role').length === 2
  })
  const head = (await storage.document(id))?.head
  const denied = ana.all('permission-denied').length
  const heard = ben.all('update').length
  ana.send(editFrame(doc, 'after', 1), writeFlush(1))
  await ana.hears('flush')
  expect(ana.all('permission-denied').length).toBeGreaterThan(denied)
  expect((await storage.document(id))?.head).toBe(head)
  expect(ben.all('update')).toHaveLength(heard)
  expect(ana.closed).toBeNull()
})

test('[W86] a large edit that is being read when the role falls is not taken', async () => {
  const { create, raw, rooms, setRole, storage } = await openServer()
  const id = await create()
  const ana = await raw(id)
  const doc = await ana.sync()
  setRole('view')
  rooms.accessChanged(id)
  ana.send(writeUpdate(editUpdate(doc, 'large', 'x'.repeat(2_000_000))))
  await ana.hears('permission-denied')
  expect((await storage.document(id))?.head).toBe(1)
})

test('[W86] a higher role asks for what was written while it might not be sent', async () => {
  const { create, raw, rooms, setRole } = await openServer()
  const id = await create()
  const ana = await raw(id, 'view')
  const doc = await ana.sync()
  expect(ana.all('sync-step-1')).toEqual([])
  setRole('edit')
  rooms.accessChanged(id)
  await ana.hears('sync-step-1')
  ana.send(editFrame(doc, 'a', 1), writeFlush(1))
  await ana.hears('flush')
  expect(ana.all('permission-denied')).toEqual([])
})

test('[W52] [W87] who is nothing to a document any more is sent away with 4403 within a second, on every server', async () => {
  const disk = memoryDisk()
  const first = await openServer({ storage: openMemoryStorage(disk) })
  const second = await openServer({ storage: openMemoryStorage(disk) })
  const id = await first.create()
  const [ana, ben] = [await first.raw(id), await second.raw(id)]
  await Promise.all([ana.sync(), ben.sync()])
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  for (const server of [first, second]) server.setRole(null)
  const told = performance.now()
  first.rooms.accessChanged(id)
  await Promise.all([ana.closes(4403), ben.closes(4403)])
  expect(performance.now() - told).toBeLessThan(1000)
  expect(ana.closed?.reason).toContain('no longer')
})

test('[W87] a change that concerns every document reaches all that are open', async () => {
  const { create, raw, rooms, setRole } = await openServer()
  const clients = [await raw(await create()), await raw(await create())]
  await Promise.all(clients.map((client) => client.sync()))
  setRole(null)
  rooms.accessChanged(null)
  for (const client of clients) await client.closes(4403)
})

test('[W87] what nobody tells, such as the end of a link, is noticed by itself', async () => {
  const { create, raw, setRole } = await openServer({ timing: { standing: 50 } })
  const ana = await raw(await create())
  await ana.sync()
  setRole(null)
  await ana.closes(4403)
})
