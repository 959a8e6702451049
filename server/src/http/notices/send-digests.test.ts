import { expect, test } from 'vitest'
import { preferencesSchema, putPreferences } from '../../notices/index.js'
import { memoryRecords } from '../../storage/index.js'
import { sendDigests } from './send-digests.js'

const MONDAY_MORNING = new Date(2026, 10, 30, 7, 5)
const TUESDAY_MORNING = new Date(2026, 11, 1, 7, 5)

async function office() {
  const records = memoryRecords()
  for (const name of ['Ana', 'Ben', 'Siân']) {
    const value = { id: name, name, email: `${name.toLowerCase()}@northbank.example` }
    await records.put([{ kind: 'auth.user', id: name, value }])
  }
  await putPreferences(records, 'Ben', preferencesSchema.parse({ digest: 'daily' }))
  await putPreferences(records, 'Siân', preferencesSchema.parse({ digest: 'never' }))
  const sent: string[] = []
  const toDo = {
    document: 'd',
    title: 'Tutoring',
    url: '/d/d',
    kind: 'test',
    id: 'a',
    label: {},
    about: null,
    by: null,
  } as const
  const parts = {
    records,
    noticesOf: async () => ({ since: null, changes: [], mentions: [], toDos: [toDo], given: [], requests: [] }),
    send: (to: string) => sent.push(to),
    url: 'https://toc.example',
  }
  return { sent, at: (now: Date) => sendDigests(parts, now) }
}

test('everybody hears on the mornings they chose, once, however many processes look and however often', async () => {
  const { sent, at } = await office()
  await Promise.all([at(MONDAY_MORNING), at(MONDAY_MORNING)])
  await at(MONDAY_MORNING)
  expect(sent.sort()).toEqual(['ana@northbank.example', 'ben@northbank.example'])
  await at(TUESDAY_MORNING)
  expect(sent.sort()).toEqual(['ana@northbank.example', 'ben@northbank.example', 'ben@northbank.example'])
})

test('nobody is written to before the morning', async () => {
  const { sent, at } = await office()
  await at(new Date(2026, 10, 30, 6, 55))
  expect(sent).toEqual([])
})
