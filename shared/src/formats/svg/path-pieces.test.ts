import { expect, test } from 'vitest'
import { linkPath } from '../../scene/index.js'
import { pathPieces } from './path-pieces.js'

const POINTS = [
  { x: -20, y: 10 },
  { x: 80, y: 10 },
  { x: 80, y: 200.25 },
  { x: 120, y: 200.25 },
]

test('a line is as many pieces as its gaps leave, each with where it lies, and whole again when they are put together', () => {
  const d = linkPath(POINTS, false, [{ x: 70, y: 90, width: 20, height: 10 }])
  const pieces = pathPieces(d)
  expect(pieces.map(({ d: piece }) => piece).join('')).toBe(d)
  expect(pieces.map(({ reach }) => reach)).toEqual([
    { x: -20, y: 10, width: 100, height: 80 },
    { x: 80, y: 100, width: 40, height: 100.25 },
  ])
})

test('a curve lies within its ends and what bends it', () => {
  const d = linkPath(POINTS, true)
  expect(pathPieces(d)).toEqual([{ d, reach: { x: -20, y: 10, width: 140, height: 190.25 } }])
})
