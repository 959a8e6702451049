import { describe, expect, test } from 'vitest'
import { type Theory, wordsOf } from '../../model/index.js'
import { type Drawing, type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from './drawing.js'
import { theoryIn, typesGuessed } from './theory-in.js'

const drawing = (
  boxes: readonly DrawnBox[],
  arrows: readonly DrawnArrow[] = [],
  rest: Partial<Drawing> = {},
): Drawing => ({
  title: '',
  language: null,
  warnings: [],
  boxes,
  arrows,
  ...rest,
})

const at = (id: string, text: string, x: number, y: number, rest: Partial<DrawnBox> = {}): DrawnBox =>
  drawnBox({ id, text, rect: { x, y, width: 120, height: 40 }, ...rest })

const to = (from: string, end: string, rest: Partial<DrawnArrow> = {}): DrawnArrow =>
  drawnArrow({ from, to: end, ...rest })

function opened(given: Drawing) {
  const read = theoryIn(given)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const said = read.warnings.map(({ message }) => message).join('\n')
  return {
    theory: read.theory,
    said,
    because: new Map((read.guesses ?? []).map((guess) => [labelOf(read.theory, guess.element), guess.because])),
    read,
  }
}

const labelOf = ({ elements, details }: Theory, id: string) => wordsOf(elements.get(id)?.label ?? {}, details.languages)

/** "Inputs: Staff, Money | Activities: Train tutors", in the order of the bands. */
function laid(theory: Theory): string {
  const { languages } = theory.details
  const bands = [...theory.bands.values()].map((band) => {
    const own = [...theory.elements.values()].filter((element) => element.band === band.id)
    return `${wordsOf(band.label, languages)}: ${own.map(({ id }) => labelOf(theory, id)).join(', ')}`
  })
  return bands.join(' | ')
}

const typesIn = (theory: Theory) =>
  [...theory.elements.values()].map(({ id, type, term }) => `${labelOf(theory, id)}: ${type}${term ? ` ${term}` : ''}`)

const ways = (theory: Theory) =>
  [...theory.links.values()].map(
    ({ from, to: end, kind }) => `${labelOf(theory, from)} ${kind} ${labelOf(theory, end)}`,
  )

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

describe('boxes in boxes', () => {
  test('a frame with a heading’s name is a band, another a group', () => {
    const { theory } = opened(
      drawing([
        at('f1', 'Activities', 0, 0, { rect: { x: 0, y: 0, width: 200, height: 300 } }),
        at('f2', 'Outcomes', 300, 0, { rect: { x: 300, y: 0, width: 200, height: 300 } }),
        at('g', 'At school', 10, 40, { rect: { x: 10, y: 40, width: 180, height: 150 } }),
        at('a', 'Train tutors', 30, 60),
        at('b', 'Match pairs', 30, 120),
        at('c', 'Print books', 30, 220),
        at('d', 'Pupils read more', 330, 60),
      ]),
    )
    expect(laid(theory)).toBe('Activities: Train tutors, Match pairs, Print books | Outcomes: Pupils read more')
    const [group] = theory.groups.values()
    expect(group?.label).toEqual({ en: 'At school' })
    expect([...theory.elements.values()].map((element) => element.group === group?.id)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('a text over an empty box is its label', () => {
    const { theory } = opened(
      drawing(
        [
          at('a', '', 0, 0),
          at('t', 'Train tutors', 5, 5, { isBareText: true, rect: { x: 5, y: 5, width: 100, height: 20 } }),
          at('b', 'More reading', 200, 0),
        ],
        [to('a', 'b')],
      ),
    )
    expect(ways(theory)).toEqual(['Train tutors leads-to More reading'])
  })

  test('a heading with a list in one box is a band with a box for each', () => {
    const { theory, said } = opened(
      drawing(
        [at('a', 'Inputs\n• Staff\n• Money', 0, 0), at('b', 'Outputs\n40 sessions held', 200, 0)],
        [to('a', 'b')],
      ),
    )
    expect(laid(theory)).toBe('Inputs: Staff, Money | Outputs: 40 sessions held')
    expect(said).toContain('“Inputs” to “Outputs”')
  })

  test('a box whose first line says what it is is that, and is joined by its arrows', () => {
    const { theory, read } = opened(
      drawing(
        [at('a', 'Activity\nTrain tutors', 0, 0), at('b', 'Outcome, short\nPupils read more', 200, 0)],
        [to('a', 'b')],
      ),
    )
    expect(typesIn(theory)).toEqual(['Train tutors: activity', 'Pupils read more: outcome short'])
    expect(ways(theory)).toEqual(['Train tutors leads-to Pupils read more'])
    expect('guesses' in read).toBe(false)
  })

  test('icons and numbers on a box make no frame of it; words on small grounds belong to arrows', () => {
    const small = (id: string, text: string, x: number, y: number) =>
      at(id, text, x, y, { rect: { x, y, width: 18, height: 12 } })
    const { theory, said } = opened(
      drawing(
        [
          at('a', 'Train tutors', 0, 0),
          small('i', '', 5, 5),
          small('n', '1', 100, 25),
          at('b', 'Pupils read', 300, 0),
          small('w', 'maybe', 200, 15),
        ],
        [to('a', 'b')],
      ),
    )
    expect(typesIn(theory).map((line) => line.split(':')[0])).toEqual(['Train tutors', 'Pupils read'])
    expect([...theory.links.values()][0]?.label).toEqual({ en: 'maybe' })
    expect(said).toContain('left out: 1.')
  })

  test('a frame round everything is no group; its words are the title', () => {
    const { theory } = opened(
      drawing([
        at('p', 'Our theory', 0, 0, { rect: { x: -50, y: -50, width: 900, height: 400 } }),
        ...[0, 1, 2, 3].map((index) => at(`${index}`, `Step ${index}`, index * 200, 50)),
      ]),
    )
    expect(theory.groups.size).toBe(0)
    expect(theory.details.title).toEqual({ en: 'Our theory' })
  })
})

describe('arrows', () => {
  const boxes = [at('a', 'Train tutors', 0, 0), at('b', 'Pupils read', 300, 0), at('c', 'Pupils thrive', 600, 0)]

  test('that nearly touch are joined, and it is said', () => {
    const arrow = drawnArrow({ from: null, to: null, start: { x: 128, y: 20 }, end: { x: 292, y: 22 } })
    const { theory, said } = opened(drawing(boxes, [arrow, to('b', 'c')]))
    expect(ways(theory)).toContain('Train tutors leads-to Pupils read')
    expect(said).toContain('joined to the nearest: “Train tutors” to “Pupils read”')
  })

  test('that touch nothing are told, with their words', () => {
    const arrow = drawnArrow({ from: 'a', to: null, end: { x: 200, y: 900 }, text: 'perhaps' })
    const { theory, said } = opened(drawing(boxes, [arrow]))
    expect(theory.links.size).toBe(0)
    expect(said).toContain('“Train tutors” to nothing')
    expect(said).toContain('“perhaps”')
  })

  test('with a text lying on them say it', () => {
    const text = at('t', 'if parents help', 170, 10, {
      isBareText: true,
      rect: { x: 160, y: 5, width: 90, height: 14 },
    })
    const { theory } = opened(drawing([...boxes, text], [to('a', 'b'), to('b', 'c')]))
    expect([...theory.links.values()][0]?.label).toEqual({ en: 'if parents help' })
    expect(theory.elements.size).toBe(3)
  })

  test('drawn from the end run the other way; without heads with the drawing; with two both ways', () => {
    const heads = [to('b', 'a', { heads: 'start' }), to('c', 'b', { heads: 'none' }), to('a', 'c', { heads: 'both' })]
    const { theory, said } = opened(drawing(boxes, heads))
    expect(ways(theory)).toEqual([
      'Train tutors leads-to Pupils read',
      'Pupils read leads-to Pupils thrive',
      'Train tutors leads-to Pupils thrive',
      'Pupils thrive feedback Train tutors',
    ])
    expect(said).toContain('Lines without a head')
    expect(said).toContain('two heads')
  })

  test('that close a circle are feedback', () => {
    const { theory } = opened(drawing(boxes, [to('a', 'b'), to('b', 'c'), to('c', 'a')]))
    expect(ways(theory)).toContain('Pupils thrive feedback Train tutors')
  })
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
