import { describe, expect, test } from 'vitest'
import { at, drawing, to } from './testing/a-drawing.js'
import { labelOf, laid, opened, typesIn, ways } from './testing/theory-drawn.js'
import { theoryIn, typesGuessed } from './theory-in.js'

test('what the file says of types, terms and kinds is taken, not guessed', () => {
  const { theory, read } = opened(
    drawing(
      [
        at('a', 'Improved health', 0, 0, { type: 'activity' }),
        at('b', 'Staff', 200, 0, { type: 'outcome', term: 'medium' }),
      ],
      [to('a', 'b', { kind: 'requires' })],
    ),
  )
  expect(typesIn(theory)).toEqual(['Improved health: activity', 'Staff: outcome medium'])
  expect(ways(theory)).toEqual(['Improved health requires Staff'])
  expect('guesses' in read).toBe(false)
})

describe('assumptions', () => {
  test('in a strip below are records on the whole', () => {
    const { theory, said } = opened(
      drawing([
        at('h1', 'Activities', 0, 0),
        at('h2', 'Outcomes', 200, 0),
        at('a', 'Train tutors', 0, 60),
        at('b', 'Pupils read', 200, 60),
        at('s', 'Assumptions', 0, 200),
        at('c', 'Parents have time', 130, 200),
        at('d', 'Schools stay open', 260, 200),
      ]),
    )
    expect([...theory.assumptions.values()].map(({ label, on }) => [label.en, on])).toEqual([
      ['Parents have time', ['theory']],
      ['Schools stay open', ['theory']],
    ])
    expect(theory.elements.size).toBe(2)
    expect(said).toContain('2 assumptions are on the theory as a whole')
  })

  test('that point at a box are on it', () => {
    const { theory } = opened(
      drawing(
        [
          at('a', 'Train tutors', 0, 0),
          at('b', 'Pupils read', 300, 0),
          at('c', 'Assumption: parents have time', 300, 150),
        ],
        [to('a', 'b'), to('c', 'b')],
      ),
    )
    const [assumption] = theory.assumptions.values()
    expect(assumption?.label).toEqual({ en: 'parents have time' })
    expect(labelOf(theory, assumption?.on[0] ?? '')).toBe('Pupils read')
  })
})

test('a logical framework: indicators, their sources and assumptions are on what stands in their row', () => {
  const cell = (id: string, text: string, column: number, row: number) => at(id, text, column * 130, row * 50)
  const { theory } = opened(
    drawing([
      cell('c1', 'Narrative summary', 1, 0),
      cell('c2', 'Indicators', 2, 0),
      cell('c3', 'Means of verification', 3, 0),
      cell('c4', 'Assumptions', 4, 0),
      cell('r1', 'Goal', 0, 1),
      cell('r2', 'Purpose', 0, 2),
      cell('r3', 'Outputs', 0, 3),
      cell('a', 'Children are healthy', 1, 1),
      cell('b', 'Families wash hands', 1, 2),
      cell('c', 'Wells built', 1, 3),
      cell('i', 'Days ill', 2, 1),
      cell('m', 'School register', 3, 1),
      cell('x', 'Water stays clean', 4, 2),
    ]),
  )
  expect(laid(theory)).toBe('Outputs: Wells built | Purpose: Families wash hands | Goal: Children are healthy')
  const [indicator] = theory.indicators.values()
  expect([indicator?.label.en, indicator?.meansOfVerification, labelOf(theory, indicator?.on[0] ?? '')]).toEqual([
    'Days ill',
    'School register',
    'Children are healthy',
  ])
  const [assumption] = theory.assumptions.values()
  expect(labelOf(theory, assumption?.on[0] ?? '')).toBe('Families wash hands')
})

test('a drawing of nothing but headings is a theory of boxes', () => {
  const { theory } = opened(
    drawing(
      [at('a', 'Inputs', 0, 0), at('b', 'Activities', 200, 0), at('c', 'Impact', 400, 0)],
      [to('a', 'b'), to('b', 'c')],
    ),
  )
  expect(theory.elements.size).toBe(3)
  expect(theory.links.size).toBe(2)
})

test('too much is refused in words', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => at(`${index}`, 'x', index, 0))
  const read = theoryIn(drawing(many))
  expect(read.ok ? '' : read.problems[0]?.message).toContain('100000 boxes')
})

test('a reader that knows the rest asks for types alone, by the ids of the drawing', () => {
  const types = typesGuessed(
    drawing([at('x9', 'Deliver sessions', 0, 0), at('y7', 'Increased confidence', 200, 0)], [to('x9', 'y7')]),
  )
  expect([...types]).toEqual([
    ['x9', 'activity'],
    ['y7', 'outcome'],
  ])
})
