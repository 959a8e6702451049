import { expect, test } from 'vitest'
import { keyOf, ratingChoices } from './rating-choices.js'

const keys = (...given: Parameters<typeof ratingChoices>) => ratingChoices(...given).map(({ key }) => key)

test('not rated, zero and no effect found are three choices', () => {
  expect(keys('eef-padlocks', null)).toEqual(['', '0', '1', '2', '3', '4', '5', 'no-effect'])
  const [none, zero] = ratingChoices('eef-padlocks', null)
  expect(none?.rating).toBeNull()
  expect(zero?.rating).toEqual({ scale: 'eef-padlocks', value: 0 })
})

test('a scale with its own word for it is not offered another', () => {
  expect(keys('eif', null)).toEqual(['', 'NL2', '2', '3', '4', 'NE'])
})

test('a value that the list does not have stays as it is', () => {
  const odd = { scale: 'eif', value: '2+' } as const
  expect(keys('eif', odd)).toContain('2+')
  expect(ratingChoices('eif', odd).at(-1)?.rating).toBe(odd)
})

test('another number of padlocks keeps what they were given to, and means what they mean there', () => {
  const choices = ratingChoices('eef-padlocks', { scale: 'eef-padlocks', value: 3, of: 'toolkit' })
  const four = choices.find(({ key }) => key === '4')
  expect(four).toMatchObject({ rating: { value: 4, of: 'toolkit' }, meaning: 'extensive evidence' })
})

test('a rating of another scale is none of the choices', () => {
  const other = { scale: 'nesta', value: 2 } as const
  expect(keys('basis', other)).toEqual(['', 'none', 'rationale', 'evidence'])
  expect(keyOf(other)).toBe('2')
})
