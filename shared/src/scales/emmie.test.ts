import { expect, test } from 'vitest'
import { isEmmiePartKnown, isNoEffect, markOf, refuseRating, strengthOf } from './index.js'

const emmie = (value: Record<string, number | string | null>) => ({ scale: 'emmie', value }) as const

test('each part has a value and the quality of its evidence', () => {
  const rated = emmie({ effect: 'improves', effectQuality: 4, mechanism: 'fewer chances', mechanismQuality: 2 })
  expect(refuseRating(rated)).toBeNull()
  expect(markOf(rated, 'en')?.name).toBe('EMMIE: effect, mechanism known')
  expect(markOf(rated, 'en')?.letters?.map(({ known }) => known)).toEqual([true, true, false, false, false])
})

test('a part is known by its words or by evidence of some quality, not by a zero', () => {
  expect(isEmmiePartKnown({ economics: 'cheap' }, 'economics')).toBe(true)
  expect(isEmmiePartKnown({ economicsQuality: 3 }, 'economics')).toBe(true)
  expect(isEmmiePartKnown({ economicsQuality: 0, economics: '' }, 'economics')).toBe(false)
})

test('a quality above 4 and an effect of another kind are refused, saying which', () => {
  expect(refuseRating(emmie({ moderatorsQuality: 5 }))?.en).toContain('quality of evidence on moderators')
  expect(refuseRating(emmie({ effect: 'wonderful' }))?.en).toContain('Choose one')
  expect(refuseRating({ scale: 'emmie', value: 3 })?.en).toContain('five values')
})

test('five answers have no one order, and no effect is a finding', () => {
  expect(strengthOf(emmie({ effect: 'improves' }))).toBeNull()
  expect(isNoEffect(emmie({ effect: 'no-effect' }))).toBe(true)
})
