import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptTheories } from './kept-theories.js'

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

test('theories that were open here are listed by title, with what waits, also after they were made anew', async () => {
  await copy('throughline/b', { title: 'Reading buddies', 'waiting/17': 2, 'waiting/4': 1 })
  await copy('throughline/a', { title: 'After-school club', waiting: 3, epoch: 7 })
  await copy('throughline/a/7', { waiting: 0 })
  await copy('elsewhere', { title: 'Not ours' })
  expect(await keptTheories()).toEqual([
    { id: 'a', title: 'After-school club', waiting: 0 },
    { id: 'b', title: 'Reading buddies', waiting: 3 },
  ])
})

test('what was asked for and never came is not listed, nor does a browser that forbids storage fail', async () => {
  await copy('throughline/a', { waiting: 0 })
  expect(await keptTheories()).toEqual([])
  vi.stubGlobal('indexedDB', undefined)
  expect(await keptTheories()).toEqual([])
})

async function copy(name: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('custom')
    for (const [key, value] of Object.entries(values)) store.put(value, key)
  }
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  request.result.close()
}
