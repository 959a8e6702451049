import { expect, test } from 'vitest'
import { itemsFor } from './items-for.js'

const items = ['Train the tutors', 'Tutors feel ready', 'Siân’s group', 'Pupils are tutored'].map((words) => ({
  id: words,
  words,
}))

test('finds by words in any order, and first what begins with them', () => {
  expect(found('tutors')).toEqual(['Tutors feel ready', 'Train the tutors'])
  expect(found('ready tutors')).toEqual(['Tutors feel ready'])
})

test('accents and capitals do not matter', () => {
  expect(found('SIAN')).toEqual(['Siân’s group'])
})

test('without words everything is there, in its order', () => {
  expect(found('  ')).toEqual(items.map(({ words }) => words))
})

function found(wanted: string): string[] {
  return itemsFor(items, wanted).map(({ words }) => words)
}
