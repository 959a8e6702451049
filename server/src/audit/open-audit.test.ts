import { pino } from 'pino'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { openMemoryStorage } from '../storage/index.js'
import { auditCsv, auditJson } from './audit-file.js'
import { openAudit } from './open-audit.js'

const DAY_MS = 86_400_000
const log = pino({ level: 'silent' })
const exported = {
  organisation: 'north',
  document: 'd',
  who: { id: 'ana', name: 'Ana' },
  action: 'exported' as const,
  details: { format: 'svg' },
}

afterEach(() => vi.useRealTimers())

function opened({ days = 365, records = openMemoryStorage().records } = {}) {
  const audit = openAudit({ records, log, days })
  onTestFinished(audit.close)
  return audit
}

test('what was noted is read newest first, page by page, by organisation and by document', async () => {
  const audit = opened()
  for (let n = 0; n < 5; n += 1) await audit.note({ ...exported, details: { n: String(n) } })
  await audit.note({ ...exported, document: 'other', details: { n: '5' } })
  await audit.note({ ...exported, organisation: null, details: { n: '6' } })
  const about = { kind: 'document', id: 'd' } as const
  const first = await audit.newest(about, { count: 3 })
  const second = await audit.newest(about, { count: 3, before: first.at(-1)?.id })
  expect([...first, ...second].map(({ details }) => details.n)).toEqual(['6', '4', '3', '2', '1', '0'])
  expect(await audit.newest(about, { count: 3, before: second.at(-1)?.id })).toEqual([])
  const ofNorth = await audit.all({ kind: 'organisation', id: 'north' })
  expect(ofNorth.map(({ details }) => details.n)).toEqual(['5', '4', '3', '2', '1', '0'])
  expect(ofNorth[0]).toMatchObject({ ...exported, document: 'other', details: { n: '5' } })
})

test('what is too old goes once a day, and at the start; 0 days keep it for ever', async () => {
  vi.useFakeTimers()
  const { records } = openMemoryStorage()
  const audit = opened({ days: 30, records })
  const about = { kind: 'document', id: 'd' } as const
  await audit.note(exported)
  await vi.advanceTimersByTimeAsync(20 * DAY_MS)
  await audit.note(exported)
  await vi.advanceTimersByTimeAsync(9 * DAY_MS)
  expect(await audit.all(about)).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(3 * DAY_MS)
  expect(await audit.all(about)).toHaveLength(1)
  opened({ days: 0, records })
  await vi.advanceTimersByTimeAsync(0)
  expect(await audit.all(about)).toHaveLength(1)
  opened({ days: 1, records })
  await vi.advanceTimersByTimeAsync(0)
  expect(await audit.all(about)).toEqual([])
})

test('a log that cannot be written holds nobody up', async () => {
  const { records } = openMemoryStorage()
  const audit = opened({ records: { ...records, put: () => Promise.reject(new Error('the disk is full')) } })
  await audit.note(exported)
})

test('as CSV a name is never a formula, and as JSON all of it is there', async () => {
  const audit = opened()
  const who = { id: 'x', name: '=HYPERLINK("http://evil.example","Ana")' }
  await audit.note({ ...exported, who, details: { format: 'svg', version: '3' } })
  const all = await audit.all({ kind: 'organisation', id: 'north' })
  const [headings, row = ''] = auditCsv(all).split('\r\n')
  expect(headings).toBe('Time (UTC),What,Who,Id of who,Id of the organisation,Id of the theory,Details')
  expect(row).toContain(`,exported,"'=HYPERLINK(`)
  expect(row).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,/)
  expect(row).toMatch(/,x,north,d,"format: svg; version: 3"$/)
  expect(JSON.parse(auditJson(all))).toMatchObject([{ action: 'exported', who, document: 'd' }])
})
