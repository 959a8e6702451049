import { describe, expect, test } from 'vitest'
import { checks, findingsOf } from './index.js'
import type { FaultAndTwin } from './testing/fault-and-twin.js'
import { faults } from './testing/faults.js'
import { foundBy } from './testing/found-by.js'
import { soundTheory } from './testing/sound-theory.js'

test('in the sound theory the checks find nothing', () => {
  expect(findingsOf(soundTheory()).open.map(({ key }) => key)).toEqual([])
})

test('there are 9 checks of structure, 8 of completeness, 7 of wording and 10 questions of evaluability', () => {
  const count = (family: string) => checks.filter((check) => check.family === family).length
  expect([count('structure'), count('completeness'), count('wording'), count('evaluability')]).toEqual([9, 8, 7, 10])
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
})

test('every check has its words in both languages, a source, and a theory with the fault', () => {
  for (const { id, title, why, source, family } of checks) {
    for (const words of [title.en, title.cy, why.en, why.cy, source.en, source.cy]) expect(words, id).not.toBe('')
    expect(title.cy, id).not.toBe(title.en)
    if (family !== 'evaluability') expect(faults.map(({ check }) => check)).toContain(id)
  }
})

describe.each(faults)('$check: $fault', ({ check, has, hasNot, finds, saying }: FaultAndTwin) => {
  test(`finds ${finds.join(', ')}`, () => {
    const theory = soundTheory(has)
    expect(foundBy(check, theory)).toEqual(finds)
    const [first] = findingsOf(theory).open.filter((finding) => finding.check.id === check)
    expect(first?.message.en).toMatch(saying)
    expect(first?.message.cy).not.toMatch(/undefined|\[object|NaN/)
  })

  test('finds nothing in its twin', () => {
    expect(foundBy(check, soundTheory(hasNot))).toEqual([])
  })
})
