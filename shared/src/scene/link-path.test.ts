import { describe, expect, test } from 'vitest'
import { linkPath } from './link-path.js'

const corner = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
]

describe('the line of a link', () => {
  test('turns in a round of 9 pixels', () => {
    expect(linkPath(corner, false)).toBe('M0 0L91 0Q100 0 100 9L100 50')
  })

  test('turns tighter where two turns are close', () => {
    const close = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 8 },
      { x: 90, y: 8 },
    ]
    expect(linkPath(close, false)).toBe('M0 0L46 0Q50 0 50 4L50 4Q50 8 54 8L90 8')
  })

  test('is left out where another runs over it', () => {
    const gap = { x: 37, y: -3, width: 6, height: 6 }
    expect(
      linkPath(
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
        false,
        [gap],
      ),
    ).toBe('M0 0L37 0M43 0L100 0')
  })

  test('goes on beyond a gap that holds one of its turns', () => {
    const path = linkPath(corner, false, [{ x: 80, y: -10, width: 40, height: 30 }])
    expect(path).toContain('L80 0')
    expect(path).toMatch(/M100 20L100 50$/)
  })

  test('a curve is one cubic', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
      { x: 30, y: 20 },
      { x: 40, y: 0 },
    ]
    expect(linkPath(points, true)).toBe('M0 0C10 20 30 20 40 0')
  })

  test('nothing is drawn of a line without length', () => {
    expect(linkPath([{ x: 1, y: 1 }], false)).toBe('')
  })
})
