import { expect, test } from 'vitest'
import { crossingGaps } from './crossing-gaps.js'
import type { SceneLink } from './scene.js'

const link = (id: string, ...points: [number, number][]): SceneLink => ({
  id,
  from: 'a',
  to: 'b',
  kind: 'leads-to',
  uncertain: false,
  name: '',
  points: points.map(([x, y]) => ({ x, y })),
  curved: false,
  gaps: [],
  tip: { x: 0, y: 0 },
  arrival: 0,
  middle: { x: 0, y: 0 },
  pill: null,
  flag: null,
  line: null,
  faded: false,
  onPath: false,
  marked: false,
  words: [],
})

test('of two lines that cross, the earlier one breaks for six pixels', () => {
  const gaps = crossingGaps([link('first', [0, 50], [100, 50]), link('second', [40, 0], [40, 100])])
  expect([...gaps]).toEqual([['first', [{ x: 37, y: 47, width: 6, height: 6 }]]])
})

test('lines that only meet, or share a trunk, do not break', () => {
  const meeting = [link('a', [0, 50], [40, 50], [40, 90]), link('b', [40, 0], [40, 50], [90, 50])]
  expect(crossingGaps(meeting).size).toBe(0)
})

test('a line never breaks for itself', () => {
  expect(crossingGaps([link('loop', [0, 50], [100, 50], [100, 0], [40, 0], [40, 100])]).size).toBe(0)
})

test('a line breaks behind the words of another', () => {
  const words = { x: 20, y: 40, width: 40, height: 15 }
  const gaps = crossingGaps([{ ...link('said', [0, 0], [100, 0]), gaps: [words] }, link('passing', [30, 0], [30, 90])])
  expect(gaps.get('passing')).toEqual([words])
  expect(gaps.has('said')).toBe(false)
})

test('a line breaks behind a name, straight or curved', () => {
  const name = { x: 20, y: 40, width: 60, height: 15 }
  const curve = { ...link('curve', [0, 0], [60, 0], [60, 90], [0, 90]), curved: true }
  const gaps = crossingGaps([link('passing', [25, 0], [25, 90]), link('beside', [90, 0], [90, 90]), curve], [name])
  expect(gaps.get('passing')).toEqual([name])
  expect(gaps.get('curve')).toEqual([name])
  expect(gaps.has('beside')).toBe(false)
})
