import { expect, test } from 'vitest'
import { behindHash, wayOn } from './way-on.js'

test.each([
  ['?to=%2Fd%2Fabc', '/d/abc'],
  ['', '/'],
  ['?to=https%3A%2F%2Fevil.example', '/'],
  ['?to=%2F%2Fevil.example', '/'],
  ['?to=%2F%5Cevil.example', '/'],
  ['?to=javascript%3Aalert(1)', '/'],
])('after signing in at %s one goes on to %s, never to another site', (search, expected) => {
  expect(wayOn(search)).toBe(expected)
})

test('a token stands behind # under its name', () => {
  expect(behindHash('#reset=abc', 'reset')).toBe('abc')
  expect(behindHash('#link=abc', 'reset')).toBeNull()
  expect(behindHash('', 'reset')).toBeNull()
})
