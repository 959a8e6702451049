import { expect, test } from 'vitest'
import { markOf, refuseRating, strengthOf } from './index.js'

const nesta = (value: number) => ({ scale: 'nesta', value }) as const

test('five stages, each above the one before', () => {
  expect([1, 2, 3, 4, 5].map((value) => strengthOf(nesta(value)))).toEqual([1, 2, 3, 4, 5])
  expect(markOf(nesta(2), 'cy')).toEqual({ level: 2, text: 'Nesta 2', name: 'lefel Nesta 2 o 5' })
  expect(refuseRating(nesta(6))?.cy).toContain('Dewiswch 1, 2, 3, 4 neu 5.')
})
