import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anIndicator, aTheory, type Indicator, type Quantity } from '../model/index.js'
import { numberOf } from './number-of.js'
import { directionOf, elementStanding, INDICATOR_STATUSES, standingOf } from './status.js'

const read = (...values: readonly (readonly [date: string, value: Quantity])[]) =>
  values.map(([date, value], index) => ({ id: `r${index}`, date, value, note: '' }))
const reading = (given: Partial<Indicator>) =>
  anIndicator({
    id: 'i',
    baseline: 40,
    baselineDate: '2025-01-01',
    target: 80,
    targetDate: '2026-12-31',
    ...given,
  })
const status = (given: Partial<Indicator>) => standingOf(reading(given)).status

test('nobody has measured yet', () => {
  expect(status({})).toBe('unread')
  expect(status({ readings: read(['2026-01-01', null], ['2026-02-01', '']) })).toBe('unread')
})

test('half way at half time is on track; less is behind; the target is met when it is reached', () => {
  expect(status({ readings: read(['2025-12-31', 60]) })).toBe('on-track')
  expect(status({ readings: read(['2026-01-01', 55]) })).toBe('behind')
  expect(status({ readings: read(['2026-01-01', 80]) })).toBe('met')
  expect(standingOf(reading({ readings: read(['2025-12-31', 60]) }))).toMatchObject({ progress: 0.5 })
})

test('the latest reading by its date decides, not the one that was typed last', () => {
  expect(status({ readings: read(['2026-06-01', 80], ['2025-06-01', 41]) })).toBe('met')
  expect(status({ readings: read(['2026-06-01', 41], ['', 80]) })).toBe('behind')
})

test('where less is better, less is progress', () => {
  const fewer = { baseline: 40, target: 10 }
  expect(status({ ...fewer, readings: read(['2025-12-31', 25]) })).toBe('on-track')
  expect(status({ ...fewer, readings: read(['2026-01-01', 39]) })).toBe('behind')
  expect(status({ ...fewer, readings: read(['2026-01-01', 9]) })).toBe('met')
  expect(status({ ...fewer, threshold: 45, readings: read(['2025-02-01', 46]) })).toBe('below-threshold')
})

test('worse than the threshold is said first, and a target that is met is met', () => {
  expect(status({ threshold: 50, readings: read(['2026-01-01', 49]) })).toBe('below-threshold')
  expect(status({ threshold: 50, readings: read(['2025-12-31', 61]) })).toBe('on-track')
  expect(status({ threshold: 90, readings: read(['2026-01-01', 80]) })).toBe('met')
  expect(status({ target: null, direction: 'increase', threshold: 50, readings: read(['2026', 51]) })).toBe('on-track')
})

test('what is to stay as it is may be off by as much as the threshold, either way', () => {
  const level = { direction: 'maintain', baseline: null, target: 95, threshold: 90 } as const
  expect(status({ ...level, readings: read(['2026', 91]) })).toBe('met')
  expect(status({ ...level, readings: read(['2026', 99]) })).toBe('met')
  expect(status({ ...level, readings: read(['2026', 89]) })).toBe('below-threshold')
  expect(status({ ...level, threshold: null, readings: read(['2026', 94]) })).toBe('behind')
})

test('a target not met on its day is behind, however near', () => {
  expect(status({ readings: read(['2026-12-31', 79]) })).toBe('behind')
  expect(status({ readings: read(['2027', 79]) })).toBe('behind')
})

test('going the wrong way is behind, also where nobody gave dates', () => {
  expect(status({ baselineDate: '', targetDate: '', readings: read(['', 39]) })).toBe('behind')
})

test('where it cannot be told, it says why', () => {
  const why = (given: Partial<Indicator>) => {
    const { status: found, because } = standingOf(reading(given))
    return [found, because]
  }
  const readings = read(['2025-12-31', 60])
  expect(why({ readings: read(['2026', 'about half']) })).toEqual(['unclear', 'reading-no-number'])
  expect(why({ readings, target: 'most of them' })).toEqual(['unclear', 'no-target'])
  expect(why({ readings, baseline: null })).toEqual(['unclear', 'no-direction'])
  expect(why({ readings, baseline: null, direction: 'increase' })).toEqual(['unclear', 'no-baseline'])
  expect(why({ readings, baselineDate: 'last year' })).toEqual(['unclear', 'no-dates'])
})

test('the direction that is stated counts; else the target tells', () => {
  expect(directionOf(reading({}))).toBe('increase')
  expect(directionOf(reading({ target: 10 }))).toBe('decrease')
  expect(directionOf(reading({ target: 40 }))).toBe('maintain')
  expect(directionOf(reading({ target: 10, direction: 'maintain' }))).toBe('maintain')
  expect(directionOf(reading({ target: 'more' }))).toBeNull()
})

test('an element stands as the worst of what was measured on it', () => {
  const met = reading({ id: 'met', on: ['a', 'b'], readings: read(['2026', 80]) })
  const behind = reading({ id: 'behind', on: ['a'], readings: read(['2026', 41]) })
  const unread = reading({ id: 'unread', on: ['b', 'c'] })
  const theory = aTheory({ indicators: [met, behind, unread] })
  expect(elementStanding(theory, 'a')).toEqual({ status: 'behind', indicators: 2, unread: 0 })
  expect(elementStanding(theory, 'b')).toEqual({ status: 'met', indicators: 2, unread: 1 })
  expect(elementStanding(theory, 'c')).toEqual({ status: 'unread', indicators: 1, unread: 1 })
  expect(elementStanding(theory, 'd')).toBeNull()
})

test('any values give a status, the same every time, and mirrored values the same as these', () => {
  const quantity = fc.oneof(fc.double(), fc.integer({ min: -50, max: 150 }), fc.string(), fc.constant(null))
  const date = fc.oneof(fc.constantFrom('', '2024', '2025-06', '2025-06-15', '2026-12-31'), fc.string())
  const indicators = fc.record({
    baseline: quantity,
    target: quantity,
    threshold: quantity,
    baselineDate: date,
    targetDate: date,
    direction: fc.constantFrom('increase', 'decrease', 'maintain', null),
    readings: fc.array(fc.tuple(date, quantity), { maxLength: 4 }).map((values) => read(...values)),
  })
  fc.assert(
    fc.property(indicators, (given) => {
      const { status: found, because, progress } = standingOf(anIndicator({ id: 'i', ...given }))
      expect(INDICATOR_STATUSES).toContain(found)
      expect(because === null).toBe(found !== 'unclear')
      expect(Number.isNaN(progress)).toBe(false)
      expect(standingOf(anIndicator({ id: 'i', ...given })).status).toBe(found)
      expect(standingOf(anIndicator({ id: 'i', ...mirrored(given) })).status).toBe(found)
    }),
    { verbose: 1, numRuns: 500 },
  )
})

/** Less for more, in every number. */
function mirrored(given: Pick<Indicator, 'baseline' | 'target' | 'threshold' | 'direction' | 'readings'>) {
  const turn = (value: Quantity) => {
    const number = numberOf(value)
    return number === null ? value : -number
  }
  const { direction } = given
  return {
    ...given,
    baseline: turn(given.baseline),
    target: turn(given.target),
    threshold: turn(given.threshold),
    direction: direction === 'increase' ? 'decrease' : direction === 'decrease' ? 'increase' : direction,
    readings: given.readings.map((each) => ({ ...each, value: turn(each.value) })),
  } as const
}
