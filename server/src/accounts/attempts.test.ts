import { expect, test, vi } from 'vitest'
import { memoryRecords } from '../storage/index.js'
import { limitAttempts } from './attempts.js'

const QUARTER_MS = 15 * 60_000

test('after so many attempts under a name there are no more, until a quarter of an hour is over', async () => {
  let now = 0
  const attempts = limitAttempts({ records: memoryRecords(), what: 'password', most: 3, now: () => now })
  expect([await attempts.add('ana'), await attempts.add('ana'), await attempts.add('ana')]).toEqual([true, true, true])
  expect(await attempts.add('ana')).toBe(false)
  expect(await attempts.add('ben')).toBe(true)
  now = QUARTER_MS - 1
  expect(await attempts.add('ana')).toBe(false)
  now = QUARTER_MS
  expect(await attempts.add('ana')).toBe(true)
})

test('many at once, on several servers of a store, are counted as one after the other', async () => {
  const records = memoryRecords()
  const servers = [1, 2, 3].map(() => limitAttempts({ records, what: 'password', most: 10 }))
  const all = await Promise.all(Array.from({ length: 30 }, (_, n) => servers[n % 3]?.add('ana')))
  expect(all.filter((isAllowed) => isAllowed)).toHaveLength(10)
})

test('who got it right begins anew, and each thing is counted apart', async () => {
  const records = memoryRecords()
  const [attempts, others] = ['password', 'email'].map((what) => limitAttempts({ records, what, most: 1 }))
  await attempts?.add('ana')
  expect(await others?.add('ana')).toBe(true)
  await attempts?.forget('ana')
  expect(await attempts?.add('ana')).toBe(true)
})

test('what was counted goes once it is over, and no name is kept', async () => {
  vi.useFakeTimers()
  const records = memoryRecords()
  const attempts = limitAttempts({ records, what: 'email', most: 1 })
  for (let i = 0; i < 20; i += 1) await attempts.add(`name ${i}`)
  expect(JSON.stringify(await records.all('attempts'))).not.toContain('name')
  vi.advanceTimersByTime(QUARTER_MS + 1)
  await attempts.add('later')
  vi.useRealTimers()
  expect(await records.all('attempts')).toHaveLength(1)
})
