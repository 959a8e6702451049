import { describe, expect, test } from 'vitest'
import { evenMeasure } from '../even-measure.js'
import { breakLines } from './break-lines.js'
import { shownText } from './shown-text.js'

const FONT = { sizePx: 10, weight: 400 } as const

/** Lines of a text where each line has room for this many letters. */
function lines(text: string, letters: number, maxLines = 5) {
  return breakLines({ text: shownText(text), font: FONT, widthPx: letters * 5, maxLines, measure: evenMeasure })
}

describe('breaking a label into lines', () => {
  test('as many words stand on a line as fit', () => {
    expect(lines('Pupils read more at home', 12).lines).toEqual(['Pupils read', 'more at home'])
  })

  test('a word wider than the box is broken between letters, and only that word', () => {
    expect(lines('to Llanfairpwllgwyngyll now', 10).lines).toEqual(['to', 'Llanfairpw', 'llgwyngyll', 'now'])
  })

  test('an emoji made of several is never taken apart', () => {
    const family = '👩‍👩‍👧‍👦'
    const { lines: broken } = lines(family.repeat(8), 8)
    expect(broken.join('')).toBe(family.repeat(8))
    for (const line of broken) expect(line.length % family.length).toBe(0)
  })

  test('an accent stays with its letter', () => {
    for (const line of lines('w\u0302'.repeat(30), 9).lines) expect(line.startsWith('\u0302')).toBe(false)
  })

  test('line ends that people typed are kept, blank lines too', () => {
    expect(lines('First\r\nSecond\n\nFourth', 20).lines).toEqual(['First', 'Second', '', 'Fourth'])
  })

  test('a word with hyphens breaks after one of them', () => {
    expect(lines('The free-school-meals gap', 12).lines).toEqual(['The free-', 'school-meals', 'gap'])
  })

  test('no-break spaces keep words together', () => {
    expect(lines('about 10\u00A0km away', 9).lines).toEqual(['about', '10\u00A0km', 'away'])
  })

  test('Chinese and Japanese break between letters', () => {
    expect(lines('子どもが本を読む', 10).lines.length).toBeGreaterThan(1)
  })

  test('after five lines comes an ellipsis, and the label counts as cut', () => {
    const { lines: broken, cut } = lines('word '.repeat(400), 9)
    expect(broken).toHaveLength(5)
    expect(broken.at(-1)).toBe('word wor…')
    expect(cut).toBe(true)
  })

  test('a label that just fills five lines is not cut', () => {
    expect(lines('aaaa bbbb cccc dddd eeee', 4)).toEqual({
      lines: ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'],
      cut: false,
    })
  })

  test('2,000 letters without a space fill the box and stop', () => {
    const { lines: broken, cut } = lines('x'.repeat(2000), 20)
    expect(broken.slice(0, 4)).toEqual(Array(4).fill('x'.repeat(20)))
    expect(cut).toBe(true)
  })

  test('an empty label has no lines', () => {
    expect(lines('  \n ', 10)).toEqual({ lines: [], cut: false })
  })
})
