import { writeFlush, writeWatch } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import { RawClient } from '../../../collaboration/testing/index.js'
import { startForTest } from '../../start-for-test.js'

test('[W80] who has the document open hears that somebody commented', async () => {
  const server = await startForTest()
  const id = await server.make()
  const ben = await RawClient.open(`${server.url.replace('http', 'ws')}/sync/${id}`)
  ben.send(writeWatch(), writeFlush(1))
  await ben.hears('flush')
  const on = { kind: 'theory', id: 'theory' }
  const comment = { id: 'comment-1', text: 'Well thought out' }
  await server.ask(`POST /api/documents/${id}/threads`, { id: 'thread-1', on, about: '', comment })
  await ben.hears('news')
  expect(ben.all('news')).toEqual([{ kind: 'news', topic: 'threads' }])
  ben.close()
  await server.close()
})
