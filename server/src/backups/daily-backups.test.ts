import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startDailyBackups } from './daily-backups.js'

const THREE = 3 * 60

test('one a day is made at the hour, or as soon as the server is there after it', async () => {
  const { look, clock, folder } = daily()
  clock.now = new Date(2026, 10, 25, 2, 59)
  await look()
  expect(readdirSync(folder)).toEqual([])
  clock.now = new Date(2026, 10, 25, 17, 0)
  await look()
  await look()
  clock.now = new Date(2026, 10, 26, 3, 0)
  await look()
  expect(readdirSync(folder).sort()).toEqual(['throughline-2026-11-25.db', 'throughline-2026-11-26.db'])
})

test('one that fails is made at the next look, and old ones are removed only when a new one is there', async () => {
  const { look, clock, folder, failing } = daily()
  for (const day of ['2020-01-01', '2020-01-02']) writeFileSync(join(folder, `throughline-${day}.db`), '')
  clock.now = new Date(2026, 10, 25, 3, 0)
  failing.is = true
  await look()
  expect(readdirSync(folder)).toHaveLength(2)
  failing.is = false
  await look()
  expect(readdirSync(folder)).toEqual(['throughline-2026-11-25.db'])
})

function daily() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-daily-'))
  const clock = { now: new Date() }
  const failing = { is: false }
  const backups = startDailyBackups({
    folder,
    at: THREE,
    log: pino({ level: 'silent' }),
    now: () => clock.now,
    async make(file) {
      if (failing.is) throw new Error('no room')
      writeFileSync(file, '')
    },
  })
  onTestFinished(() => {
    backups.stop()
    rmSync(folder, { recursive: true })
  })
  return { look: backups.look, clock, folder, failing }
}
