import { readFileSync } from 'node:fs'
import { ARABIC_RANGES, EMOJI_EM, EMOJI_RANGES, INTER_RANGES, type Ranges } from '@throughline/shared/scene'
import { Blob, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs'
import { expect, test } from 'vitest'
import { emojiFontFile, fontFile } from './fonts.js'

const faceIn = (file: string) => new Face(new Blob(readFileSync(file)))

function codePoints(ranges: Ranges): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

test.each([
  ['Inter', fontFile('inter', 400), INTER_RANGES],
  ['Inter medium', fontFile('inter', 500), INTER_RANGES],
  ['Inter semibold', fontFile('inter', 600), INTER_RANGES],
  ['Noto Sans Arabic', fontFile('arabic', 400), ARABIC_RANGES],
  ['Noto Emoji', emojiFontFile(), EMOJI_RANGES],
] as const)('%s has the letters that the scene believes it has', (_, file, ranges) => {
  const inFont = [...faceIn(file).collectUnicodes()].filter((codePoint) => codePoint >= 0x20).sort((a, b) => a - b)
  expect(codePoints(ranges)).toEqual(inFont)
})

test('every emoji, also one made of several, has the fixed width', () => {
  const face = faceIn(emojiFontFile())
  const font = new Font(face)
  for (const emoji of ['😀', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👍🏽', '❤️', '1️⃣', '🇬🇧', '👩🏽‍🏫']) {
    const buffer = new ShapingBuffer()
    buffer.addText(emoji)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    expect(units / face.upem, emoji).toBe(EMOJI_EM)
  }
})
