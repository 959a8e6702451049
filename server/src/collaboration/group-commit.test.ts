import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Append, DocumentDamaged, StoreFailed } from '../storage/index.js'
import { GroupCommit } from './group-commit.js'
import { until } from './testing/until.js'
import { TIMING, type Timing } from './timing.js'

function commitTo(
  append: (batch: readonly Append[]) => Promise<ReadonlyMap<string, number>>,
  { gather }: Pick<Timing, 'gather'> = TIMING,
) {
  const said: string[] = []
  const commit = new GroupCommit(
    append,
    { ...TIMING, gather, retry: 1, retryAtMost: 4 },
    {
      committedIn() {},
      committed: (document, head) => said.push(`${document} at ${head}`),
      refused: (document) => said.push(`${document} refused`),
      trouble: (error) => said.push(error === null ? 'works' : 'fails'),
      failed: (error) => said.push(String(error)),
    },
  )
  return { commit, said }
}

function edits(count: number, bytes = 10): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let i = 0; i < count; i++) doc.getMap('elements').set(`${i}`, 'x'.repeat(bytes))
  return updates
}

function heads(batch: readonly Append[]): ReadonlyMap<string, number> {
  return new Map(batch.map(({ document }) => [document, 1]))
}

test('one batch is in flight; what comes meanwhile is the next, one row for each document', async () => {
  const batches: (readonly Append[])[] = []
  let finish = () => {}
  const { commit } = commitTo(async (batch) => {
    batches.push(batch)
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    return heads(batch)
  })
  for (const update of edits(3)) commit.add('a', update, 'Ana', 1)
  await until('a batch is under way', () => batches.length === 1)
  for (const update of edits(5)) commit.add('a', update, 'Ben', 1)
  for (const update of edits(5)) commit.add('b', update, null, 1)
  expect(batches).toHaveLength(1)
  finish()
  await until('the next is under way', () => batches.length === 2)
  finish()
  await commit.drained()
  expect(batches.map((batch) => batch.map(({ document, by }) => [document, by]))).toEqual([
    [['a', 'Ana']],
    [
      ['a', 'Ben'],
      ['b', null],
    ],
  ])
  expect(commit.stats()).toMatchObject({ commits: 2, waitingBytes: 0 })
})

test('after a rest an edit is kept at once; what follows soon goes together into the next commit', async () => {
  const batches: (readonly Append[])[] = []
  const append = async (batch: readonly Append[]) => {
    batches.push(batch)
    return heads(batch)
  }
  const { commit } = commitTo(append, { gather: 500 })
  const [first, ...others] = edits(4)
  if (first !== undefined) commit.add('a', first, null, 1)
  await new Promise((resolve) => setImmediate(resolve))
  expect(batches).toHaveLength(1)
  await commit.drained()
  for (const update of others) {
    commit.add('a', update, null, 1)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await commit.drained()
  expect(batches).toHaveLength(2)
})

test('a batch holds at most 1,000 updates or about 1 MB; the rest follows in order', async () => {
  const sizes: number[] = []
  const all = new Y.Doc()
  const { commit } = commitTo(async (batch) => {
    sizes.push(batch.reduce((sum, { update }) => sum + update.length, 0))
    for (const { update } of batch) Y.applyUpdate(all, update)
    expect(all.store.pendingStructs).toBeNull()
    return heads(batch)
  })
  for (const update of edits(40, 100_000)) commit.add('a', update, null, 1)
  await commit.drained()
  expect(sizes.length).toBeGreaterThanOrEqual(4)
  expect(Math.max(...sizes)).toBeLessThan(1.2 * 1024 * 1024)
  for (const update of edits(2500)) commit.add('b', update, null, 1)
  sizes.length = 0
  await commit.drained()
  expect(sizes).toHaveLength(3)
})

test('a store that fails is asked again with the same rows until it takes them; nothing is durable before', async () => {
  let failures = 0
  const seen: string[] = []
  const { commit, said } = commitTo(async (batch) => {
    seen.push(JSON.stringify(batch.map(({ update }) => [...update])))
    if (failures < 3) {
      failures += 1
      throw new StoreFailed('EIO')
    }
    return heads(batch)
  })
  let isDurable = false
  for (const update of edits(3)) commit.add('a', update, null, 1)
  commit.whenDurable('a', () => {
    isDurable = true
    expect(failures).toBe(3)
  })
  await until('it is durable', () => isDurable)
  expect(new Set(seen).size).toBe(1)
  expect(said).toEqual(['fails', 'works', 'a at 1'])
})

test('a document the store will not take is left out; the others are saved', async () => {
  const { commit, said } = commitTo(async (batch) => {
    if (batch.some(({ document }) => document === 'bad')) throw new DocumentDamaged('bad')
    return heads(batch)
  })
  for (const document of ['a', 'bad', 'b']) for (const update of edits(2)) commit.add(document, update, null, 1)
  await commit.drained()
  expect(said).toEqual(['bad refused', 'a at 1', 'b at 1'])
  expect(commit.stats().waitingBytes).toBe(0)
})

test('a listener that fails harms no commit', async () => {
  let appends = 0
  const { commit, said } = commitTo(async (batch) => {
    appends += 1
    return heads(batch)
  })
  for (const update of edits(1)) commit.add('a', update, null, 1)
  commit.whenDurable('a', () => {
    throw new Error('listener')
  })
  await commit.drained()
  expect([appends, said]).toEqual([1, ['a at 1', 'Error: listener']])
})
