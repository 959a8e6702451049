import { describe, expect, test } from 'vitest'
import { evenMeasure } from '../even-measure.js'
import { layLine } from './lay-line.js'

function laid(text: string, at: Parameters<typeof layLine>[0]['at'] = { left: 0 }) {
  return layLine({ text, font: { sizePx: 10, weight: 400 }, colour: 'ink', baseline: 0, measure: evenMeasure, at })
}

const seen = (text: string) => laid(text).runs.map((run) => run.text)

describe('a line of text', () => {
  test('English and Welsh are one run of Inter', () => {
    expect(laid('ŵyr a nain, tŷ').runs).toMatchObject([{ face: 'inter', direction: 'ltr' }])
  })

  test('an Arabic phrase is one run, from right to left', () => {
    expect(laid('دروس محادثة أسبوعية').runs).toMatchObject([{ face: 'arabic', direction: 'rtl' }])
  })

  test('in an Arabic line a number and an English aside stand where a reader expects them', () => {
    // After Arabic letters a percent sign stands at the left of its number (UAX 9, W2 and W5).
    expect(seen('حضور 85% (Year 6)')).toEqual([')', 'Year 6', '% (', '85', 'حضور'])
  })

  test('an Arabic word in an English line stays in its place', () => {
    expect(seen('Group أ of three')).toEqual(['Group', 'أ', 'of three'])
  })

  test('runs follow each other without overlapping and fill the line', () => {
    const line = laid('Grŵp "A" / مجموعة أ 👍🏽 at 10:30', { left: 7 })
    let right = 7
    for (const run of line.runs) {
      expect(run.x).toBeGreaterThanOrEqual(right - 1e-9)
      right = run.x + run.width
    }
    expect(right).toBeCloseTo(7 + line.width)
  })

  test('each emoji is a run of a fixed width, whatever font a system has for it', () => {
    const runs = laid('🏴󠁧󠁢󠁷󠁬󠁳󠁿👍🏽').runs
    expect(runs.map(({ face }) => face)).toEqual(['emoji', 'emoji'])
    expect(runs[0]?.width).toBe(runs[1]?.width)
  })

  test('letters that no bundled font has keep a fixed width as well', () => {
    expect(laid('שלום').runs).toMatchObject([{ face: 'other', direction: 'rtl' }])
    expect(laid('日本').width).toBe(20)
  })

  test('a line can be set by its middle or by its right edge', () => {
    expect(laid('four', { middle: 50 }).x).toBe(40)
    expect(laid('four', { right: 50 }).x).toBe(30)
  })
})
