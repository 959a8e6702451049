import { expect, test } from 'vitest'
import { backupName, dayOf, tooMany } from './thin-out.js'

const TODAY = new Date(2026, 10, 25, 3, 0)

function daysBefore(count: number): Date {
  return new Date(2026, 10, 25 - count)
}

test('a day and the name of its backup belong together; other files are nobody’s', () => {
  expect(backupName(TODAY)).toBe('throughline-2026-11-25.db')
  expect(dayOf('throughline-2026-11-25.db')).toEqual(new Date(2026, 10, 25))
  for (const name of ['throughline.db', 'throughline-2026-13-01.db', 'throughline-2026-11-25.db.unfinished', 'x']) {
    expect(dayOf(name)).toBeNull()
  }
})

test('after two years of daily backups a week of days, a month of weeks and a year of months are kept', () => {
  let names: string[] = []
  for (let age = 730; age >= 0; age -= 1) {
    const day = daysBefore(age)
    names.push(backupName(day))
    const gone = tooMany(names, day)
    names = names.filter((name) => !gone.includes(name))
  }
  expect(names.slice(-7)).toEqual([6, 5, 4, 3, 2, 1, 0].map((age) => backupName(daysBefore(age))))
  expect(names.length).toBeGreaterThanOrEqual(20)
  expect(names.length).toBeLessThanOrEqual(25)
  expect(names[0]?.slice(0, 19)).toBe('throughline-2025-12')
})

test('the only backup is kept however old, and other files are not named', () => {
  expect(tooMany(['throughline-2020-01-01.db', 'notes.txt'], TODAY)).toEqual([])
})
