import { describe, expect, test } from 'vitest'
import { at, drawing, to } from './testing/a-drawing.js'
import { laid, opened, typesIn, ways } from './testing/theory-drawn.js'

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

  test('a text in a frame names it where it stands first, and says no assumption', () => {
    const frame = at('f', '', 0, 0, { rect: { x: 0, y: 0, width: 600, height: 120 } })
    const boxes = [
      at('a', 'Mentor job seekers', 20, 40),
      at('b', 'Firms hire locally', 440, 40),
      at('c', 'Town thrives', 700, 40),
    ]
    const words = (text: string, x: number, y: number) =>
      at('t', text, x, y, { isBareText: true, rect: { x, y, width: 120, height: 20 } })
    const named = (text: string, x: number, y: number) => {
      const { theory } = opened(drawing([frame, ...boxes, words(text, x, y)], [to('a', 'b'), to('b', 'c')]))
      return [[...theory.groups.values()].map(({ label }) => label.en), theory.assumptions.size]
    }
    expect(named('In town', 10, 5)).toEqual([['In town'], 0])
    expect(named('In town', 300, 70)).toEqual([[], 0])
    expect(named('Assumption: firms have vacancies', 10, 5)).toEqual([[], 1])
  })

  test('a frame without words that arrows touch is named by the heading over it; such arrows are told', () => {
    const frame = (id: string, x: number) => at(id, '', x, 60, { rect: { x, y: 60, width: 160, height: 200 } })
    const { theory, said } = opened(
      drawing(
        [
          at('h1', 'Activities', 20, 10),
          at('h2', 'Outcomes', 320, 10),
          frame('f1', 0),
          frame('f2', 300),
          at('a', 'Train tutors', 20, 80),
          at('b', 'Match pairs', 20, 160),
          at('c', 'Pupils read more', 320, 80),
          at('d', 'Pupils like school', 320, 160),
        ],
        [to('f1', 'f2'), to('a', 'c')],
      ),
    )
    expect(laid(theory)).toBe('Activities: Train tutors, Match pairs | Outcomes: Pupils read more, Pupils like school')
    expect(theory.groups.size).toBe(0)
    expect(ways(theory)).toEqual(['Train tutors leads-to Pupils read more'])
    expect(said).toContain('“Activities” to “Outcomes”')
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
