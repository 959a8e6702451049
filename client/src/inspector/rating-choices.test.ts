import { expect, test } from 'vitest'
import { ratingChoices, ratingFrom } from './rating-choices.js'

test('not rated and zero are two choices', () => {
  const choices = ratingChoices('eef-padlocks', null)
  expect(choices.slice(0, 2).map(({ label }) => label)).toEqual(['Not rated', '0 of 5 padlocks'])
  expect(ratingFrom('eef-padlocks', '')).toBeNull()
  expect(ratingFrom('eef-padlocks', '0')).toEqual({ scale: 'eef-padlocks', value: 0 })
})

test('a value that the list does not have stays as it is', () => {
  const odd = { scale: 'eif', value: '2+' } as const
  expect(ratingChoices('eif', odd).map(({ value }) => value)).toContain('2+')
  expect(ratingFrom('eif', '2+')).toBeUndefined()
})
