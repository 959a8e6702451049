import { describe, expect, test } from 'vitest'
import { drawnArrow } from './drawing.js'
import { at, drawing, to } from './testing/a-drawing.js'
import { opened, ways } from './testing/theory-drawn.js'

describe('arrows', () => {
  const boxes = [at('a', 'Train tutors', 0, 0), at('b', 'Pupils read', 300, 0), at('c', 'Pupils thrive', 600, 0)]

  test('that nearly touch are joined, and it is said', () => {
    const arrow = drawnArrow({ from: null, to: null, start: { x: 128, y: 20 }, end: { x: 292, y: 22 } })
    const { theory, said } = opened(drawing(boxes, [arrow, to('b', 'c')]))
    expect(ways(theory)).toContain('Train tutors leads-to Pupils read')
    expect(said).toContain('joined to the nearest: “Train tutors” to “Pupils read”')
  })

  test('both of whose ends are nearest to one box have there the end that is nearer', () => {
    const arrow = drawnArrow({ from: null, to: null, start: { x: 285, y: 20 }, end: { x: 298, y: 20 } })
    const lone = at('z', 'Recruit', 148, 0)
    const { theory } = opened(drawing([lone, ...boxes.slice(1)], [arrow, to('b', 'c')]))
    expect(ways(theory)).toContain('Recruit leads-to Pupils read')
  })

  test('laid between two boxes that they point at and away from are joined to both, unless one is far', () => {
    const thick = (x: number) => drawnArrow({ from: null, to: null, start: { x, y: 20 }, end: { x: x + 60, y: 20 } })
    const near = opened(drawing(boxes, [thick(180), to('b', 'c')]))
    expect(ways(near.theory)).toContain('Train tutors leads-to Pupils read')
    expect(near.said).toContain('joined to the nearest: “Train tutors” to “Pupils read”')
    const away = opened(drawing([...boxes.slice(0, 1), at('f', 'Pupils read', 900, 0)], [thick(180)]))
    expect(away.theory.links.size).toBe(0)
    expect(away.said).toContain('“Train tutors” to nothing')
  })

  test('made of several lines that go on where another ends are one; where three meet, none', () => {
    const line = (x1: number, y1: number, x2: number, y2: number, heads: 'none' | 'end') =>
      drawnArrow({ from: null, to: null, start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, heads })
    const below = at('d', 'Pupils borrow books', 300, 300)
    const trunk = line(60, 42, 60, 200, 'none')
    // The second is drawn from its end.
    const bend = [trunk, line(200, 320, 60, 200, 'none'), line(202, 320, 299, 320, 'end')]
    const { theory, said } = opened(drawing([...boxes, below], [...bend, to('b', 'c')]))
    expect(ways(theory)).toContain('Train tutors leads-to Pupils borrow books')
    expect(theory.links.size).toBe(2)
    expect(said).toContain('read as one arrow with it: 2.')
    const fork = opened(drawing([...boxes, below], [...bend, line(60, 200, 500, 500, 'end'), to('b', 'c')]))
    expect(fork.theory.links.size).toBe(1)
    expect(fork.said).toContain('“Train tutors” to nothing')
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
