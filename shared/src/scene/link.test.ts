import { describe, expect, test } from 'vitest'
import { aLink, aTheory, type Link, type Rating } from '../model/index.js'
import { evenMeasure as measure } from './even-measure.js'
import { sceneLink } from './link.js'
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

function drawn(more: Partial<Link> = {}, language = 'en') {
  const context = { theory: aTheory(), measure, words: wordsIn(language) }
  return sceneLink(context, aLink({ id: 'l', from: 'a', to: 'b', ...more }), ROUTE)
}

const pill = (scale: Rating['scale'], value: Rating['value']) => drawn({ rating: { scale, value } }).pill

describe('a link', () => {
  test('ends two pixels short of the box, its line where its end sign begins', () => {
    const link = drawn()
    expect(link.tip).toEqual({ x: 198, y: 50 })
    expect(link.points.at(-1)).toEqual({ x: 190, y: 50 })
  })

  test('shows its kind and its doubt in words; a plain one shows none', () => {
    expect(drawn().words).toEqual([])
    expect(drawn({ kind: 'feedback' }).words.map((line) => line.text)).toEqual(['feedback'])
    expect(drawn({ uncertain: true }, 'cy').words.map((line) => line.text)).toEqual(['ansicr'])
  })

  test('leaves its line out behind its own words', () => {
    const { gaps, words } = drawn({ uncertain: true })
    const word = words[0]
    expect(gaps[0]?.x).toBeLessThan(word?.x ?? 0)
    expect((gaps[0]?.x ?? 0) + (gaps[0]?.width ?? 0)).toBeGreaterThan((word?.x ?? 0) + (word?.width ?? 0))
  })

  test('in a gap too narrow for line and word has its word just beside the line, and none for its kind', () => {
    const words = (points: { x: number; y: number }[], middle: { x: number; y: number }) => {
      const link = aLink({ id: 'l', from: 'a', to: 'b', kind: 'requires', uncertain: true })
      return sceneLink({ theory: aTheory(), measure, words: wordsIn('en') }, link, { ...ROUTE, points, middle }).words
    }
    const level = words(
      [
        { x: 74, y: 50 },
        { x: 126, y: 50 },
      ],
      { x: 100, y: 50 },
    )
    expect(level.map(({ text }) => text)).toEqual(['unsure'])
    expect(level[0]?.baseline).toBeGreaterThan(60)
    const upright = words(
      [
        { x: 100, y: 30 },
        { x: 100, y: 70 },
      ],
      { x: 100, y: 50 },
    )
    expect(upright.map(({ text }) => text)).toEqual(['unsure'])
    expect(upright[0]?.x).toBeGreaterThan(103)
  })

  test('has at most three lines of words, below its pill', () => {
    const { words, pill: mark } = drawn({
      uncertain: true,
      label: { en: 'a very long remark '.repeat(20) },
      rating: { scale: 'eef-padlocks', value: 2 },
    })
    expect(words).toHaveLength(3)
    expect(words.at(-1)?.text).toMatch(/…$/)
    expect(words[0]?.baseline).toBeGreaterThan((mark?.rect.y ?? 0) + (mark?.rect.height ?? 0))
  })

  test('not rated, rated zero and no effect found look different', () => {
    expect(drawn().pill).toBeNull()
    expect(pill('eef-padlocks', 0)).toMatchObject({ dashed: true, marks: [{ icon: 'm-padlock-open' }] })
    expect(pill('eef-padlocks', 'no-effect')).toMatchObject({ dashed: false, marks: [{ icon: 'm-no-effect' }] })
  })

  test.each([
    ['eef-padlocks', 3, '3', '3 of 5 padlocks'],
    ['maryland-sms', 3, 'SMS 3', 'Maryland scale 3 of 5'],
    ['eif', 'NE', 'EIF NE', 'EIF: found not effective'],
    ['nesta', 2, 'Nesta 2', 'Nesta level 2 of 5'],
    ['ofs-type', 2, 'Type 2', 'OfS evaluation type 2'],
    ['percent', 70, '70%', 'the team is 70% confident'],
    ['basis', 'evidence', 'evidence', 'rests on evidence'],
  ] as const)('a rating on %s is written in the words of its scale', (scale, value, text, name) => {
    expect(pill(scale, value)).toMatchObject({ text: { text }, name })
  })

  test('EMMIE shows five letters, the known ones solid', () => {
    const cells = pill('emmie', { effect: 1, mechanism: 2, economics: 'x' })?.cells
    expect(cells?.map((cell) => [cell.text.text, cell.known])).toEqual([
      ['E', true],
      ['M', true],
      ['M', false],
      ['I', false],
      ['E', true],
    ])
  })

  test('a value that its scale does not have is shown as it is, never as one that it has', () => {
    expect(pill('eef-padlocks', 9)).toMatchObject({ text: { text: '9' }, marks: [] })
    expect(pill('maryland-sms', '__proto__')).toMatchObject({ text: { text: '__proto__' } })
  })

  test('says what it is in words', () => {
    const link = drawn({ kind: 'requires', uncertain: true, rating: { scale: 'eef-padlocks', value: 3 } })
    expect(link.name).toBe('is needed for, unsure, 3 of 5 padlocks')
  })
})
