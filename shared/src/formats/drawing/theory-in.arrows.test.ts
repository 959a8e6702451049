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
