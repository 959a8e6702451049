import { expect, test } from 'vitest'
import { memoryRecords } from '../storage/index.js'
import { claimDay, isDigestDay } from './claim-day.js'
import { type Mention, mentionsSince, putMention, removeMentions } from './mentions.js'
import { preferencesOf, putPreferences } from './preferences.js'
import { readerOf } from './reader.js'
import { markSeen, seenAt } from './seen.js'

const mention = (comment: string, at: number): Mention => ({
  document: 'd',
  thread: 't',
  comment,
  by: { id: null, name: 'Ben', kind: 'anyone' },
  text: 'Could you look?',
  at,
})

test('what somebody chose to be told is kept, and theirs alone', async () => {
  const records = memoryRecords()
  await putPreferences(records, 'ada', {
    mentions: 'none',
    toDos: 'screen',
    changes: 'email',
    digest: 'daily',
    language: 'cy',
  })
  expect(await preferencesOf(records, 'ada')).toEqual({
    mentions: 'none',
    toDos: 'screen',
    changes: 'email',
    digest: 'daily',
    language: 'cy',
  })
  expect(await preferencesOf(records, 'ben')).toMatchObject({ mentions: 'email', changes: 'screen' })
})

test('mentions come newest first, those after a moment alone, and go with their comment', async () => {
  const records = memoryRecords()
  for (const [comment, at] of [
    ['c1', 1],
    ['c2', 2],
    ['c3', 3],
  ] as const)
    await putMention(records, 'ada', mention(comment, at))
  await putMention(records, 'ben', mention('c3', 3))
  await putMention(records, 'ada', mention('c3', 3))
  expect((await mentionsSince(records, 'ada', 1)).map(({ comment }) => comment)).toEqual(['c3', 'c2'])

  await removeMentions(records, 'c3')
  expect((await mentionsSince(records, 'ada', 0)).map(({ comment }) => comment)).toEqual(['c2', 'c1'])
  expect(await mentionsSince(records, 'ben', 0)).toEqual([])
})

test('when somebody has seen everything is remembered', async () => {
  const records = memoryRecords()
  expect(await seenAt(records, 'ada')).toBeNull()
  await markSeen(records, 'ada', 17)
  expect(await seenAt(records, 'ada')).toBe(17)
})

test('of several processes one sends the digest of a day, and the next day one again', async () => {
  const records = memoryRecords()
  const [monday, tuesday] = [new Date(2026, 10, 30), new Date(2026, 11, 1)]
  const claims = await Promise.all([1, 2, 3].map(() => claimDay(records, 'ada', monday)))
  expect(claims.filter(Boolean)).toHaveLength(1)
  expect(await claimDay(records, 'ben', monday)).toBe(true)
  expect(await claimDay(records, 'ada', tuesday)).toBe(true)
  expect(await claimDay(records, 'ada', tuesday)).toBe(false)
})

test('a weekly digest goes out on Mondays', () => {
  const days = [...Array(7).keys()].map((n) => new Date(2026, 10, 30 + n))
  expect(days.map((day) => isDigestDay('weekly', day))).toEqual([true, false, false, false, false, false, false])
  expect(days.every((day) => isDigestDay('daily', day) && !isDigestDay('never', day))).toBe(true)
})

test('where nobody signs in a name is the reader; guests and strangers are none', () => {
  expect(readerOf({ kind: 'anyone' }, 'Siân')).toMatchObject({ id: 'name:Siân', name: 'Siân' })
  expect(readerOf({ kind: 'anyone' }, '')).toBeNull()
  expect(readerOf({ kind: 'stranger' }, 'Ada')).toBeNull()
  expect(readerOf({ kind: 'guest', id: 'g', name: 'Ada', links: [] }, 'Ada')).toBeNull()
  expect(readerOf({ kind: 'member', id: 'm', name: 'Ada', email: 'a@b.example' }, 'Ben')?.id).toBe('m')
})
