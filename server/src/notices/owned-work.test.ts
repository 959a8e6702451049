import { anAssumption, aTheory } from '@throughline/shared/model'
import { expect, test } from 'vitest'
import { OwnedWork } from './owned-work.js'

const ada = { id: 'ada', name: 'Ada', email: '' }

test('a document is read again only when it has changed', async () => {
  const read: string[] = []
  const owned = new OwnedWork(async (id) => {
    read.push(id)
    return aTheory({
      assumptions: [anAssumption({ id: `a${read.length}`, owner: 'Ada' }), anAssumption({ id: 'free' })],
    })
  })
  expect((await owned.toDosOf({ id: 'one', head: 3 }, ada)).map(({ id }) => id)).toEqual(['a1'])
  expect((await owned.toDosOf({ id: 'one', head: 3 }, ada)).map(({ id }) => id)).toEqual(['a1'])
  expect(await owned.toDosOf({ id: 'one', head: 3 }, { ...ada, name: 'Ben' })).toEqual([])
  expect((await owned.toDosOf({ id: 'one', head: 4 }, ada)).map(({ id }) => id)).toEqual(['a2'])
  expect(read).toEqual(['one', 'one'])
})
