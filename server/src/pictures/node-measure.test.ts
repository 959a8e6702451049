import { textWidth } from '@throughline/shared/scene'
import { describe, expect, test } from 'vitest'
import { createNodeMeasure } from './node-measure.js'

const measure = createNodeMeasure()
const width = (text: string) => textWidth(text, { sizePx: 15, weight: 400 }, measure)

// Widths as Chromium's canvas gives them with the same fonts; a journey compares whole labels.
describe('text measured without a browser', () => {
  test.each([
    ['Pupils read more', 119.4287109375],
    ['AVATAR To Ty', 99.25048828125],
    ['ŵyr a nain, tŷ a gŵyl', 145.634765625],
  ])('%s is as wide as in the browser', (text, inBrowser) => {
    expect(width(text)).toBeCloseTo(inBrowser, 3)
  })

  test('a Welsh letter typed as two characters is as wide as the one', () => {
    expect(width('w\u0302')).toBe(width('ŵ'))
  })

  test('Arabic letters are measured joined', () => {
    expect(width('مجتمع')).toBeLessThan([...'مجتمع'].reduce((sum, letter) => sum + width(letter), 0))
  })

  test('bolder is wider, larger is wider in proportion', () => {
    const heavy = textWidth('Outcome', { sizePx: 15, weight: 600 }, measure)
    expect(heavy).toBeGreaterThan(width('Outcome'))
    expect(textWidth('Outcome', { sizePx: 30, weight: 400 }, measure)).toBeCloseTo(2 * width('Outcome'))
  })
})
