import { expect, test } from 'vitest'
import type { StorageUnderTest } from './acceptance-documents.js'
import { changeRecords } from './change-records.js'
import { RecordTaken, StoreFailed } from './errors.js'
import type { KeptRecord, NewRecord, Records } from './records.js'
import type { Storage } from './storage.js'

/** What every store must do with records: the rules S70 to S76 of STORE.md. Part of the contract of all stores. */
export function recordsContract(open: () => Promise<StorageUnderTest>): void {
  test('[S70] [S71] records are there after closing and opening, as they were put', async () => {
    const under = await open()
    const values = [{ words: 'é\u0000\ud800 "', list: [1, null] }, null, 'words', 0, []]
    await under.storage.records.put(values.map((value, i) => ({ kind: 'thread', id: String(i), value })))
    const { records } = (await under.reopen()).storage
    const kept = await records.all('thread')
    expect(kept.map(({ value }) => value)).toEqual(values)
    expect(kept[0]).toMatchObject({ kind: 'thread', id: '0' })
    expect(Math.abs((kept[0]?.at ?? 0) - Date.now())).toBeLessThan(60_000)
    expect(await records.get('thread', '3')).toEqual(kept[3])
    expect(await records.get('thread', 'nobody')).toBeNull()
  })

  test('[S70] a record takes the place of the one with its kind and id, keys and all, but not its turn', async () => {
    const { records } = (await open()).storage
    await records.put([thread('a', 'x'), thread('b', 'x'), thread('c', 'x')])
    await records.put([{ ...thread('a', 'x'), value: 'changed' }, thread('b', 'y')])
    expect(idsOf(await records.find('thread', 'document', 'x'))).toEqual(['a', 'c'])
    expect(idsOf(await records.find('thread', 'document', 'y'))).toEqual(['b'])
    expect(idsOf(await records.all('thread'))).toEqual(['a', 'b', 'c'])
    expect((await records.get('thread', 'a'))?.value).toBe('changed')
    await records.put([])
  })

  test('[S70] what cannot be kept is refused, and nothing that came with it is kept', async () => {
    const { records } = (await open()).storage
    const long = 'é'.repeat(501)
    const bad: readonly NewRecord[] = [
      { kind: 'thread', id: long, value: 1 },
      { kind: 'thread', id: 'a', value: 1, keys: { document: long } },
      { kind: 'thread', id: 'a', value: 1, keys: { [long]: 'x' } },
      { kind: long, id: 'a', value: 1 },
      { kind: 'thread', id: 'a', value: 'x'.repeat(1024 * 1024) },
      { kind: 'thread', id: 'a', value: undefined },
      { kind: 'thread', id: 'a\0', value: 1 },
      { kind: 'thread', id: '\ud800', value: 1 },
      { kind: 'thread', id: 'a', value: 1, keys: { link: 'x' }, unique: { link: 'x' } },
    ]
    for (const record of bad) await expect(records.put([thread('b', 'x'), record])).rejects.toThrow(RangeError)
    expect(await records.all('thread')).toEqual([])
    const most = '界'.repeat(500)
    await records.put([{ kind: '界'.repeat(100), id: most, value: 'x'.repeat(1024 * 1024 - 2), unique: { key: most } }])
    expect(await records.find('界'.repeat(100), 'key', most)).toHaveLength(1)
    for (const id of ['a\0', '\ud800', long]) {
      expect(await records.get('thread', id)).toBeNull()
      expect(await records.find('thread', 'document', id)).toEqual([])
      expect(await records.remove('thread', id)).toBe(false)
    }
  })

  test('[S71] found by a key they come in the order in which they came; of many, the newest', async () => {
    const { records } = (await open()).storage
    for (const id of ['9', '1', '5']) await records.put([thread(id, 'x')])
    await records.put([thread('z', 'x'), thread('a', 'x'), thread('m', 'other')])
    expect(idsOf(await records.find('thread', 'document', 'x'))).toEqual(['9', '1', '5', 'z', 'a'])
    expect(idsOf(await records.find('thread', 'document', 'x', 2))).toEqual(['z', 'a'])
    expect(idsOf(await records.find('thread', 'document', 'x', 9))).toEqual(['9', '1', '5', 'z', 'a'])
    expect(await records.find('thread', 'document', 'x', 0)).toEqual([])
    expect(await records.find('thread', 'documents', 'x')).toEqual([])
    expect(await records.find('thread', 'document', 'X')).toEqual([])
  })

  test('[S71] page by page, the newest first, all of them are read once, whatever comes meanwhile', async () => {
    const { records } = (await open()).storage
    const ids = ['9', '1', '5', 'z', 'a', 'm', '2']
    for (const id of ids) await records.put([thread(id, 'x'), thread(`other ${id}`, 'y')])
    const seen = [...idsOf(await records.find('thread', 'document', 'x', 3))]
    const asked = { kind: 'thread', key: 'document', value: 'x', count: 3 }
    for (;;) {
      await records.put([thread(`new ${seen[0]}`, 'x')])
      const page = await records.earlier({ ...asked, than: seen[0] ?? '' })
      if (page.length === 0) break
      seen.unshift(...idsOf(page))
    }
    expect(seen).toEqual(ids)
    expect(await records.earlier({ ...asked, than: 'nobody' })).toEqual([])
    expect(idsOf(await records.earlier({ ...asked, than: 'other 5' }))).toEqual(['9', '1', '5'])
  })

  test('[S75] those last put before a moment go, with their keys; those of other kinds stay', async () => {
    const under = await open()
    const { records } = under.storage
    await records.put([person('a', '1'), person('b', '2'), thread('a', 'x')])
    const [at] = (await records.all('person')).map((kept) => kept.at)
    while ((await records.get('person', 'b'))?.at === at) await records.put([person('b', '2')])
    expect(await records.removeBefore('person', (at ?? 0) + 1)).toBe(1)
    expect(await records.removeBefore('person', (at ?? 0) + 1)).toBe(0)
    await records.put([person('c', '1')])
    const { records: again } = (await under.reopen()).storage
    expect(idsOf(await again.all('person'))).toEqual(['b', 'c'])
    expect(idsOf(await again.all('thread'))).toEqual(['a'])
  })

  test('[S71] kinds, ids and keys that mean something elsewhere are names like any other', async () => {
    const { records } = (await open()).storage
    const names = ['__proto__', 'constructor', "'; DROP TABLE record; --", '%', '', 'thread']
    const all = names.flatMap((kind) =>
      names.map((id) => ({ kind, id, value: [kind, id], keys: { ['__proto__']: id } })),
    )
    await records.put(all)
    for (const kind of names) {
      expect((await records.all(kind)).map(({ value }) => value)).toEqual(names.map((id) => [kind, id]))
      for (const id of names) expect(idsOf(await records.find(kind, '__proto__', id))).toEqual([id])
    }
    expect(await records.find('toString', 'toString', '')).toEqual([])
  })

  test('[S72] a unique key is refused to a second record of the kind, with all that came with it', async () => {
    const { records } = (await open()).storage
    await records.put([person('a', 'ana@example.org'), { ...person('a', 'ana@example.org'), kind: 'invitation' }])
    await expect(records.put([thread('t', 'x'), person('b', 'ana@example.org')])).rejects.toThrow(RecordTaken)
    const twice = [person('b', 'ben@example.org'), person('c', 'ben@example.org')]
    await expect(records.put(twice)).rejects.toThrow(RecordTaken)
    expect(idsOf(await records.all('person'))).toEqual(['a'])
    expect(await records.all('thread')).toEqual([])
    expect(idsOf(await records.find('person', 'email', 'ana@example.org'))).toEqual(['a'])
    await records.put([{ ...person('a', 'ana@example.org'), value: 'the same person' }])
  })

  test('[S72] what a record no longer has, or one that is gone had, is free; two may change theirs', async () => {
    const { records } = (await open()).storage
    await records.put([person('a', '1'), person('b', '2')])
    await records.put([person('a', '2'), person('b', '1')])
    expect(idsOf(await records.find('person', 'email', '1'))).toEqual(['b'])
    await records.put([{ kind: 'person', id: 'a', value: 'without' }])
    await records.remove('person', 'b')
    await records.put([person('c', '1'), person('d', '2')])
    expect(idsOf(await records.all('person'))).toEqual(['a', 'c', 'd'])
  })

  test('[S73] of several who remove a record one hears that it was there', async () => {
    const under = await open()
    await under.storage.records.put([thread('a', 'x'), thread('b', 'x')])
    const heard = await Promise.all([1, 2, 3].map(() => under.storage.records.remove('thread', 'a')))
    expect(heard.filter((wasThere) => wasThere)).toHaveLength(1)
    const { records } = (await under.reopen()).storage
    expect(await records.get('thread', 'a')).toBeNull()
    expect(idsOf(await records.find('thread', 'document', 'x'))).toEqual(['b'])
  })

  test('[S74] a damaged record is named instead of being served, and can be put anew', async () => {
    const under = await open()
    await under.storage.records.put([thread('a', 'x'), thread('b', 'y')])
    const { records } = (await under.corruptRecord('thread', 'a')).storage
    await expect(records.get('thread', 'a')).rejects.toThrow(StoreFailed)
    await expect(records.get('thread', 'a')).rejects.toThrow('thread a')
    await expect(records.find('thread', 'document', 'x')).rejects.toThrow('thread a')
    await expect(records.all('thread')).rejects.toThrow('thread a')
    expect((await records.get('thread', 'b'))?.value).toEqual({ words: 'b' })
    await records.put([thread('a', 'x')])
    expect(idsOf(await records.all('thread'))).toEqual(['a', 'b'])
  })

  test('[S76] a change is made where all that it was read from is still so, else nothing of it is', async () => {
    const { records } = (await open()).storage
    await records.put([thread('a', 'x'), thread('b', 'x'), person('c', '1')])
    const nobody = { kind: 'person', id: 'nobody', found: null }
    const a = { kind: 'thread', id: 'a', found: await records.get('thread', 'a') }
    const ofX = { kind: 'thread', key: 'document', value: 'x', newest: undefined }
    const both = { ...ofX, found: await records.find('thread', 'document', 'x') }
    const change = { read: [nobody, a, both], put: [thread('d', 'y')], remove: [{ kind: 'person', id: 'c' }] }
    for (const meanwhile of [
      thread('a', 'x', 'other words'),
      thread('e', 'x'),
      { ...thread('b', 'y') },
      person('nobody', '2'),
    ]) {
      await records.put([meanwhile])
      expect(await records.change(change)).toBe(false)
      await records.remove(meanwhile.kind, meanwhile.id)
      await records.put([thread('a', 'x'), thread('b', 'x')])
    }
    expect(await records.get('thread', 'd')).toBeNull()
    expect(idsOf(await records.all('person'))).toEqual(['c'])
    const found = await records.find('thread', 'document', 'x')
    expect(await records.change({ ...change, read: [nobody, a, { ...ofX, found }] })).toBe(true)
    expect(idsOf(await records.find('thread', 'document', 'y'))).toEqual(['d'])
    expect(await records.all('person')).toEqual([])
  })

  test('[S76] what is read as it was put is still so, and what nothing can be called is not there', async () => {
    const under = await open()
    const value = { words: 'é\u0000\ud800 "', 2: [1.5e300, null], 1: -0, ['__proto__']: {} }
    await under.storage.records.put([{ kind: 'thread', id: 'a', value }])
    const { records } = (await under.reopen()).storage
    const read = [
      { kind: 'thread', id: 'a', found: await records.get('thread', 'a') },
      { kind: 'thread', id: 'a\0', found: await records.get('thread', 'a\0') },
    ]
    expect(await records.change({ read, put: [], remove: [{ kind: 'thread', id: 'a\0' }] })).toBe(true)
    expect(await records.change({ read, put: [], remove: [{ kind: 'thread', id: 'a' }] })).toBe(true)
    expect(await records.change({ read, put: [thread('b', 'x')], remove: [] })).toBe(false)
  })

  test('[S72] [S76] a change that cannot be kept takes nothing away; within one, keys change hands', async () => {
    const { records } = (await open()).storage
    await records.put([person('a', '1'), person('b', '2')])
    const [a, long] = [{ kind: 'person', id: 'a' }, person('c'.repeat(501), '3')]
    await expect(records.change({ read: [], put: [person('c', '2')], remove: [a] })).rejects.toThrow(RecordTaken)
    await expect(records.change({ read: [], put: [long], remove: [a] })).rejects.toThrow(RangeError)
    expect(idsOf(await records.all('person'))).toEqual(['a', 'b'])
    expect(await records.change({ read: [], put: [person('c', '1')], remove: [a] })).toBe(true)
    expect(idsOf(await records.all('person'))).toEqual(['b', 'c'])
  })

  test('[S76] who changes what others change at once is given what they made of it', async () => {
    const { records } = (await open()).storage
    await Promise.all(Array.from({ length: 20 }, () => countUp(records)))
    expect((await records.get('count', 'all'))?.value).toBe(20)
  })
}

/** What stores must do with records that several processes write at once. */
export function sharedRecordsContract(open: () => Promise<{ storage: Storage; another(): Promise<Storage> }>): void {
  test('[S72] [S73] of two processes one gets a unique key, and one takes a record away', async () => {
    const { storage, another } = await open()
    const both = [storage.records, (await another()).records]
    for (let round = 0; round < 10; round += 1) {
      const email = `${round}@example.org`
      const put = await Promise.allSettled(both.map((records, i) => records.put([person(`${round} ${i}`, email)])))
      expect(put.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(put.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { name: 'RecordTaken' } })
      const [kept] = await storage.records.find('person', 'email', email)
      const heard = await Promise.all(both.map((records) => records.remove('person', kept?.id ?? '')))
      expect([...heard].sort()).toEqual([false, true])
    }
  })

  test('[S70] [S72] processes that put the same records in another order do not wait for each other for ever', async () => {
    const { storage, another } = await open()
    const both: readonly Records[] = [storage.records, (await another()).records]
    const ids = ['a', 'b', 'c']
    await storage.records.put(ids.map((id) => person(id, id)))
    const rounds = Array.from({ length: 15 }, (_, round) =>
      both.map((records, i) => {
        const order = i === 0 ? ids : [...ids].reverse()
        return records.put(order.map((id, n) => person(id, `${order[(n + round) % ids.length]}`)))
      }),
    )
    await Promise.all(rounds.flat())
    const found = await Promise.all(ids.map((email) => storage.records.find('person', 'email', email)))
    expect(found.flatMap(idsOf).sort()).toEqual(ids)
  })

  test('[S76] of what processes change at once nothing is lost', async () => {
    const { storage, another } = await open()
    const both: readonly Records[] = [storage.records, (await another()).records]
    await Promise.all(Array.from({ length: 16 }, (_, i) => countUp(both[i % 2] ?? storage.records)))
    expect((await storage.records.get('count', 'all'))?.value).toBe(16)
  })

  test('[S76] two that each take themselves away where the other stays do not both go', async () => {
    const { storage, another } = await open()
    const both: readonly Records[] = [storage.records, (await another()).records]
    for (let round = 0; round < 10; round += 1) {
      const organisation = `${round}`
      await storage.records.put(['a', 'b'].map((id) => thread(id + organisation, organisation)))
      const leave = (records: Records, id: string) =>
        changeRecords(records, async (draft) => {
          const others = (await draft.find('thread', 'document', organisation)).filter((each) => each.id !== id)
          if (others.length > 0) draft.remove({ kind: 'thread', id })
          return others.length > 0
        })
      const left = await Promise.all(both.map((records, i) => leave(records, `${i === 0 ? 'a' : 'b'}${organisation}`)))
      expect([...left].sort()).toEqual([false, true])
      expect(await storage.records.find('thread', 'document', organisation)).toHaveLength(1)
    }
  })
}

function countUp(records: Records): Promise<void> {
  return changeRecords(records, async (draft) => {
    const before = await draft.get('count', 'all')
    draft.put({ kind: 'count', id: 'all', value: Number(before?.value ?? 0) + 1 })
  })
}

function thread(id: string, document: string, words = id): NewRecord {
  return { kind: 'thread', id, value: { words }, keys: { document } }
}

function person(id: string, email: string): NewRecord {
  return { kind: 'person', id, value: null, unique: { email } }
}

function idsOf(records: readonly KeptRecord[]): readonly string[] {
  return records.map(({ id }) => id)
}
