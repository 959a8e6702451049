import { MESSAGE, writeFlush, writeWatch } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import { memoryDisk, openMemoryStorage } from '../storage/index.js'
import { openServer } from './testing/open-server.js'
import { editFrame } from './testing/raw-client.js'
import { until } from './testing/until.js'

test('[W80] who watches is told what beside the document changed, of this document alone', async () => {
  const { create, raw, rooms } = await openServer()
  const [id, other] = [await create(), await create()]
  const [looker, elsewhere] = [await raw(id, 'view'), await raw(other)]
  looker.send(writeWatch(), writeFlush(1))
  elsewhere.send(writeWatch(), writeFlush(1))
  await looker.hears('flush')
  await elsewhere.hears('flush')
  rooms.tell(id, 'threads')
  rooms.tell(other, 'role')
  await looker.hears('news')
  await elsewhere.hears('news')
  expect(looker.all('news')).toEqual([{ kind: 'news', topic: 'threads' }])
  expect(elsewhere.all('news')).toEqual([{ kind: 'news', topic: 'role' }])
})

test('[W80] news travels to the other servers, also from one where nobody has the document open', async () => {
  const disk = memoryDisk()
  const [first, second] = [
    await openServer({ storage: openMemoryStorage(disk) }),
    await openServer({ storage: openMemoryStorage(disk) }),
  ]
  const id = await first.create()
  const ben = await second.raw(id)
  ben.send(writeWatch(), writeFlush(1))
  await ben.hears('flush')
  first.rooms.tell(id, 'history')
  await ben.hears('news')
  expect(ben.all('news')).toEqual([{ kind: 'news', topic: 'history' }])
})

test('[W81] who did not ask hears nothing of it, nor does the official client', async () => {
  const { create, raw, provider, rooms } = await openServer()
  const id = await create()
  const official = provider(id)
  const types = new Set<number>()
  official.on('status', () =>
    official.ws?.addEventListener('message', ({ data }) => types.add(new Uint8Array(data)[0] ?? 0)),
  )
  const [watcher, deaf] = [await raw(id), await raw(id)]
  await until('it is in sync', () => official.synced)
  watcher.send(writeWatch(), writeFlush(1))
  await watcher.hears('flush')
  rooms.tell(id, 'threads')
  await watcher.hears('news')
  // What comes after it has come: so would it have.
  deaf.send(editFrame(await deaf.sync(), 'a', 1), writeFlush(2))
  await deaf.hears('flush')
  await until('the edit came', () => official.doc.getMap('elements').get('a') === 1)
  expect(types.has(MESSAGE.sync)).toBe(true)
  expect(deaf.all('news')).toEqual([])
  expect(types.has(MESSAGE.news)).toBe(false)
})
