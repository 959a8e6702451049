import { readFileSync } from 'node:fs'
import { bidi, type Font, type Measure, type MeasuredFace, type Weight } from '@throughline/shared/scene'
import { Blob, Face, Buffer as ShapingBuffer, Font as ShapingFont, shape } from 'harfbuzzjs'
import { fontFile } from './fonts.js'

/** Widths are kept for this many words per font, then forgotten all at once: a bound, seldom reached. */
const MAX_KEPT = 50_000

/** Measures text with HarfBuzz, as Chromium does with the same fonts. Loads a font when it is first needed. */
export function createNodeMeasure(): Measure {
  const fonts = new Map<string, LoadedFont>()
  return {
    bidi,
    width(text: string, { sizePx, weight }: Font, face: MeasuredFace): number {
      const key = `${face} ${weight}`
      const font = fonts.get(key) ?? loadFont(face, weight)
      fonts.set(key, font)
      return font.advanceEm(text) * sizePx
    },
  }
}

interface LoadedFont {
  /** Sum of advances, in em: independent of size, for nothing is hinted. */
  advanceEm(text: string): number
}

function loadFont(face: MeasuredFace, weight: Weight): LoadedFont {
  const typeface = new Face(new Blob(readFileSync(fontFile(face, weight))))
  const font = new ShapingFont(typeface)
  // One for all: HarfBuzz gives memory back only when the garbage collector comes round.
  const buffer = new ShapingBuffer()
  const kept = new Map<string, number>()
  return {
    advanceEm(text) {
      const known = kept.get(text)
      if (known !== undefined) return known
      if (kept.size >= MAX_KEPT) kept.clear()
      buffer.clearContents()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      let units = 0
      for (const { xAdvance } of buffer.getGlyphPositions()) units += xAdvance
      const em = units / typeface.upem
      kept.set(text, em)
      return em
    },
  }
}
