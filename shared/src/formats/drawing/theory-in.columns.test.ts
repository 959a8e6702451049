import { describe, expect, test } from 'vitest'
import { at, drawing, to } from './testing/a-drawing.js'
import { laid, opened, typesIn, ways } from './testing/theory-drawn.js'

describe('columns under headings', () => {
  const { theory, because } = opened(
    drawing(
      [
        at('t', 'Reading buddies', 200, -80, { isBareText: true }),
        at('h1', 'Inputs', 0, 0, { isBareText: true }),
        at('h2', 'What we do', 200, 0, { isBareText: true }),
        at('h3', 'In the classroom', 400, 0, { isBareText: true }),
        at('h4', 'Long-term outcomes', 600, 0, { isBareText: true }),
        at('a', 'Money', 5, 60),
        at('b', 'Sixth formers', 0, 120),
        at('c', 'Train tutors', 200, 60),
        at('d', 'Pupils read aloud', 400, 70),
        at('e', 'Pupils love books', 600, 65),
      ],
      [to('a', 'c'), to('b', 'c'), to('c', 'd'), to('d', 'e')],
    ),
  )

  test('become bands with those names, in the order of the drawing', () => {
    expect(laid(theory)).toBe(
      'Inputs: Money, Sixth formers | What we do: Train tutors | In the classroom: Pupils read aloud | Long-term outcomes: Pupils love books',
    )
    expect(theory.details.flow).toBe('right')
  })

  test('give their types, and the guess says why', () => {
    expect(typesIn(theory)).toEqual([
      'Money: input',
      'Sixth formers: input',
      'Train tutors: activity',
      'Pupils read aloud: outcome',
      'Pupils love books: outcome long',
    ])
    expect(because.get('Money')).toBe('heading')
    expect(because.get('Pupils read aloud')).toBe('place')
  })

  test('a text above everything is the title', () => {
    expect(theory.details.title).toEqual({ en: 'Reading buddies' })
  })

  test('arrows become links', () => {
    expect(ways(theory)).toContain('Money leads-to Train tutors')
    expect(theory.links.size).toBe(4)
  })
})

test('a strip above the columns keeps its boxes, a key is told, remarks between boxes are notes', () => {
  const bare = { isBareText: true }
  const { theory, said } = opened(
    drawing(
      [
        at('s', 'Situation', 0, 0, bare),
        at('s1', 'Few books at home', 0, 40),
        at('s2', 'Few quiet places', 300, 40),
        at('h1', 'Activities', 0, 120, bare),
        at('h2', 'Outcomes', 300, 120, bare),
        at('a', 'Train tutors', 0, 160),
        at('b', 'Pupils read', 300, 160),
        at('r', 'after a term', 310, 230, bare),
        at('k', 'Key', 0, 400, bare),
        at('k1', 'is needed for', 130, 400, bare),
      ],
      [to('a', 'b'), to('s1', 'a')],
    ),
  )
  expect([...theory.bands.values()].map(({ placement, types }) => `${placement} ${types[0]}`)).toEqual([
    'main activity',
    'main outcome',
    'above situation',
  ])
  expect(typesIn(theory)).toContain('Few quiet places: situation')
  expect(typesIn(theory)).toContain('after a term: note')
  expect(said).toContain('“is needed for”')
})

test('rows with the goal at the top run upwards', () => {
  const { theory } = opened(
    drawing([
      at('h1', 'Goal', 0, 0),
      at('h2', 'Outcomes', 0, 100),
      at('h3', 'Activities', 0, 200),
      at('a', 'Fewer floods', 200, 0),
      at('b', 'Rivers slow down', 200, 100),
      at('c', 'Plant trees', 200, 200),
      at('d', 'Build dams', 400, 200),
    ]),
  )
  expect(theory.details.flow).toBe('up')
  expect(laid(theory)).toBe('Activities: Plant trees, Build dams | Outcomes: Rivers slow down | Goal: Fewer floods')
})

test('Welsh headings are understood, and the words are taken for Welsh', () => {
  const { theory } = opened(
    drawing([
      at('h1', 'Mewnbynnau', 0, 0),
      at('h2', 'Gweithgareddau', 200, 0),
      at('a', 'Arian', 0, 60),
      at('b', 'Hyfforddi tiwtoriaid', 200, 60),
    ]),
  )
  expect(typesIn(theory)).toEqual(['Arian: input', 'Hyfforddi tiwtoriaid: activity'])
  expect(theory.details.languages).toEqual(['cy'])
})

describe('columns without headings', () => {
  const chain = drawing(
    ['Volunteers', 'Run weekly sessions', 'Sessions delivered', 'Increased confidence', 'Communities do well'].map(
      (text, index) => at(`${index}`, text, index * 200, (index % 2) * 15),
    ),
    [to('0', '1'), to('1', '2'), to('2', '3'), to('3', '4')],
  )

  test('are guessed from words and places', () => {
    const { theory, because } = opened(chain)
    expect(typesIn(theory).map((line) => line.split(': ')[1])).toEqual([
      'input',
      'activity',
      'output',
      'outcome',
      'impact',
    ])
    expect(because.get('Volunteers')).toBe('words')
    expect(because.get('Communities do well')).toBe('place')
    expect(laid(theory)).toContain('Activities: Run weekly sessions')
  })

  test('run to the left where the arrows do', () => {
    const turned = chain.boxes.map((box) => ({ ...box, rect: box.rect && { ...box.rect, x: -box.rect.x } }))
    const { theory } = opened({ ...chain, boxes: turned })
    expect(theory.details.flow).toBe('left')
    expect(typesIn(theory)[0]).toBe('Volunteers: input')
  })

  test('or without places, from the arrows alone', () => {
    const { theory } = opened({ ...chain, boxes: chain.boxes.map((box) => ({ ...box, rect: null })) })
    expect(typesIn(theory).map((line) => line.split(': ')[1])).toEqual([
      'input',
      'activity',
      'output',
      'outcome',
      'impact',
    ])
  })
})

test('an aside on a line of its own below a heading is part of it', () => {
  const { theory } = opened(
    drawing([
      at('h1', 'Activities', 0, 0),
      at('h2', 'Short-term outcomes\n(0-12 months)', 200, 0),
      at('h3', 'Long-term outcomes\n(3+ years)', 400, 0),
      at('a', 'Visit parents', 0, 80),
      at('b', 'Parents feel supported', 200, 80),
      at('c', 'Children are healthy', 400, 80),
    ]),
  )
  expect(laid(theory)).toBe(
    'Activities: Visit parents | Short-term outcomes (0-12 months): Parents feel supported | Long-term outcomes (3+ years): Children are healthy',
  )
})
