import { expect, test } from 'vitest'
import { areComparable, markOf, refuseRating, strengthOf } from './index.js'

const type = (value: number) => ({ scale: 'ofs-type', value }) as const

test('types are kinds: none is weaker than another', () => {
  expect([1, 2, 3].map((value) => strengthOf(type(value)))).toEqual([null, null, null])
  expect(areComparable(type(1), type(3))).toBe(false)
})

test('there are three types, and the mark says which', () => {
  expect(markOf(type(2), 'en')).toEqual({ level: 2, text: 'Type 2', name: 'OfS evaluation type 2' })
  expect(refuseRating(type(4))?.en).toContain('Choose 1, 2 or 3.')
})
