import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { EMPTY_UPDATE } from '../empty-update.js'
import { append, contentOf, edit, snapshotOf, worn, written } from './acceptance-documents.js'
import type { Storage } from './storage.js'

/** What stores must do that several processes may have open at once: the rules S50 to S55 of STORE.md. */
export function processesContract(open: () => Promise<{ storage: Storage; another(): Promise<Storage> }>): void {
  test('[S26] of processes that keep an automatic revision at once exactly one does', async () => {
    const { storage, another } = await open()
    const both = [storage, await another()]
    await written(storage, 'a')
    for (const seq of [2, 3, 4, 5]) {
      const revision = { seq, by: null, name: null, kind: 'auto' as const, state: EMPTY_UPDATE }
      const kept = await Promise.all(both.map((store) => store.addRevision('a', revision)))
      expect(kept.filter((number) => number !== null)).toHaveLength(1)
    }
  })

  test('[S50] two processes append to one document in turn: heads have no gaps, and both read the same', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await written(storage, 'a')
    const updates = Array.from({ length: 40 }, (_, i) => edit(doc, `k${i}`, i))
    const heads = await Promise.all(updates.map((update, i) => append(i % 2 === 0 ? storage : second, 'a', update)))
    expect([...heads].sort((a, b) => Number(a) - Number(b))).toEqual(updates.map((_, i) => i + 2))
    expect(await second.since('a', 0)).toEqual(await storage.since('a', 0))
    expect(Object.keys(contentOf(await second.load('a')))).toHaveLength(40)
  })

  test('[S50] batches with the same documents in another order do not wait for each other for ever', async () => {
    const { storage, another } = await open()
    const second = await another()
    const docs = await Promise.all(['a', 'b', 'c'].map((id) => written(storage, id)))
    const batch = (round: number) =>
      ['a', 'b', 'c'].map((document, i) => ({ document, update: edit(docs[i] as Y.Doc, `k${round}`, 1), by: null }))
    const rounds = Array.from({ length: 10 }, (_, round) => batch(round))
    await Promise.all(rounds.flatMap((rows) => [storage.append(rows), second.append([...rows].reverse())]))
    expect((await storage.load('b')).head).toBe(21)
  })

  test('[S10] [S50] two processes that compact at once leave one snapshot, and every edit', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await written(storage, 'a')
    for (let n = 2; n <= 20; n += 1) {
      await append(n % 2 === 0 ? storage : second, 'a', edit(doc, `k${n}`, n))
      const snapshot = snapshotOf(doc, n)
      const outcomes = await Promise.allSettled([storage, second].map((one) => one.compact('a', snapshot)))
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    }
    const stored = await second.load('a')
    expect([stored.snapshot?.seq, stored.damage]).toEqual([20, null])
    expect(Object.keys(contentOf(stored))).toHaveLength(19)
    expect(await append(second, 'a', edit(doc, 'after', 1))).toBe(21)
  })

  test('[S55] of processes that make a document anew at once one does, and the others hear that its log has moved', async () => {
    const { storage, another } = await open()
    const second = await another()
    const doc = await worn(storage, 'a')
    const { head } = await storage.load('a')
    const hearing = await joined(second, ['a'])
    const made = await Promise.all([storage, second, storage].map((one) => one.renew('a', head)))
    expect(made.filter((epoch) => epoch !== null)).toHaveLength(1)
    const stored = await second.load('a')
    expect(made).toContain(stored.epoch)
    expect(contentOf(stored)).toEqual(doc.getMap('elements').toJSON())
    if (made[1] === null) await until('the second heard', () => (hearing.heads.get('a') ?? 0) > head)
  })

  test('[S51] a process hears of what others append to documents it has open', async () => {
    const { storage, another } = await open()
    const doc = await written(storage, 'a')
    const hearing = await joined(await another(), ['a'])
    await append(storage, 'a', edit(doc, 'k', 1))
    await until('head 2 is heard of', () => hearing.heads.get('a') === 2)
  })

  test('[S52] a process hears that a document it has open was put in the bin', async () => {
    const { storage, another } = await open()
    await written(storage, 'a')
    const hearing = await joined(await another(), ['a'])
    await storage.describeDocument('a', { binnedAt: 5 })
    await until('a is binned', () => hearing.binned.has('a'))
  })

  test('[S25] [S52] a process hears that a document it has open was deleted, also right after it was put in the bin', async () => {
    const { storage, another } = await open()
    await written(storage, 'a')
    await written(storage, 'b')
    const hearing = await joined(await another(), ['a', 'b'])
    await storage.describeDocument('a', { binnedAt: 5 })
    expect(await storage.deleteDocument('a')).toBe(true)
    await until('a is gone', () => hearing.binned.has('a'))
    expect([...hearing.binned]).toEqual(['a'])
  })

  test('[S53] words reach all others, the last of each topic for certain, and the gone are missed', async () => {
    const { storage, another } = await open()
    const first = await joined(storage, ['a'])
    const second = await joined(await another(), ['a'])
    await until('they know of each other', () => first.greetings.length > 1 || second.greetings.length > 1)
    const long = `${'"é'.repeat(1900)}\n`
    for (const words of ['one', 'two', long]) first.neighbours.tell('a', 'x', words)
    first.neighbours.tell('a', 'y', 'other')
    await until('the last words came', () => second.words.includes(long) && second.words.includes('other'))
    expect(first.words).toEqual([])
    await first.neighbours.leave()
    await until('the first is missed', () => second.left.length === 1)
  })
}

/** A process that has joined, and all it hears. */
async function joined(storage: Storage, open: readonly string[]) {
  const heads = new Map<string, number>()
  const binned = new Set<string>()
  const words: string[] = []
  const greetings: string[] = []
  const left: string[] = []
  const neighbours = storage.join({
    documents: () => open,
    moved: (id, head) => heads.set(id, Math.max(head, heads.get(id) ?? 0)),
    binned: (id) => binned.add(id),
    heard: (_from, _id, said) => words.push(said),
    greeted: (from) => greetings.push(from),
    left: (from) => left.push(from),
  })
  await until('it has joined', () => greetings.length > 0)
  return { heads, binned, words, greetings, left, neighbours }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const start = Date.now()
  while (!holds()) {
    if (Date.now() - start > 10_000) throw new Error(`waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
