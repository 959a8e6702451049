import { expect, test } from 'vitest'
import { aLink, aTheory, type Link } from '../model/index.js'
import { evenMeasure as measure } from './even-measure.js'
import { sceneLink } from './link.js'
import { linkFlag } from './link-flag.js'
import type { TextLine } from './scene.js'
import { wordsIn } from './words/index.js'

const ROUTE = {
  points: [
    { x: 0, y: 50 },
    { x: 200, y: 50 },
  ],
  curved: false,
  middle: { x: 100, y: 50 },
  arrival: 0,
}

function drawn(more: Partial<Link> = {}) {
  const context = { theory: aTheory(), measure, words: wordsIn('en') }
  return sceneLink(context, aLink({ id: 'l', from: 'a', to: 'b', ...more }), ROUTE)
}

const textTop = ({ baseline, font }: TextLine) => baseline - font.sizePx * 0.75

test('the flag of a plain link stands beside the middle of its line, which stays free to be pressed', () => {
  const link = drawn()
  const { rect } = linkFlag(link, 1, measure)
  expect(rect.x).toBeGreaterThan(link.middle.x)
  expect(rect.y + rect.height).toBeLessThan(link.middle.y)
  expect(rect.x - link.middle.x + link.middle.y - rect.y - rect.height).toBeLessThan(12)
})

test('beside a rating it covers neither padlock nor number, however many findings it counts', () => {
  const link = drawn({ rating: { scale: 'eef-padlocks', value: 3 } })
  for (const count of [1, 2, 12]) {
    const { rect } = linkFlag(link, count, measure)
    const text = link.pill?.text
    const isRightOf = rect.x >= (text?.x ?? 0) + (text?.width ?? 0)
    const isAbove = text !== undefined && rect.y + rect.height <= textTop(text)
    expect(isRightOf || isAbove).toBe(true)
    expect(rect.y).toBeLessThan(link.pill?.rect.y ?? 0)
  }
})

test('beside words it leaves the words to be read', () => {
  const link = drawn({ uncertain: true })
  const { rect } = linkFlag(link, 1, measure)
  const [word] = link.words
  expect(rect.x).toBeGreaterThanOrEqual((word?.x ?? 0) + (word?.width ?? 0))
})

test('says how many where it is more than one, as a sign and not by colour alone', () => {
  expect(linkFlag(drawn(), 1, measure)).toMatchObject({ text: { text: '' }, marks: [{ icon: 'm-warning' }] })
  expect(linkFlag(drawn(), 3, measure).text.text).toBe('3')
})

test('where a box stands at one corner it takes another, so that it is seen whole', () => {
  const link = drawn({ rating: { scale: 'eef-padlocks', value: 3 } })
  const first = linkFlag(link, 1, measure).rect
  const other = linkFlag(link, 1, measure, (place) => place.y > first.y).rect
  expect(other.y).toBeGreaterThan(first.y)
  expect(linkFlag(link, 1, measure, () => false).rect).toEqual(first)
})
