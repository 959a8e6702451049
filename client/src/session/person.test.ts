import { describe, expect, test } from 'vitest'
import { freeColour, PERSON_COLOURS, personFrom } from './person.js'

const ben = { user: { name: 'Ben', colour: 2 } }

describe('what others say about themselves', () => {
  test('is filled up where they say little', () => {
    expect(personFrom(7, ben)).toEqual({
      clientId: 7,
      name: 'Ben',
      colour: 2,
      cursor: null,
      selection: [],
      editing: null,
      dragging: null,
      view: 'map',
      within: null,
      presentation: null,
    })
  })

  test.each([
    null,
    {},
    'Ben',
    { user: { name: 'Ben' } },
    { user: { name: 'Ben', colour: 99 } },
    { ...ben, cursor: { x: Number.NaN, y: 0 } },
    { ...ben, selection: 'everything' },
    { ...ben, dragging: { a: [1, Number.POSITIVE_INFINITY] } },
  ])('is not believed where it is nonsense: %j', (state) => {
    expect(personFrom(7, state)).toBeNull()
  })
})

test('a newcomer gets the first colour that nobody has', () => {
  expect(freeColour([])).toBe(1)
  expect(freeColour([1, 3])).toBe(2)
})

test('when all colours are taken, the one of fewest people', () => {
  const all = Array.from({ length: PERSON_COLOURS }, (_, i) => i + 1)
  expect(freeColour([...all, 1, 2])).toBe(3)
})
