import { readFileSync } from 'node:fs'
import type { MeasuredFace, Weight } from '@throughline/shared/scene'
import { Blob, Direction, Face, Buffer as ShapingBuffer, Font as ShapingFont, shape } from 'harfbuzzjs'
import { emojiFontFile, fontFile } from './fonts.js'

/** A bundled font that HarfBuzz has open. Lengths are in em: nothing is hinted, so that they hold for every size. */
export interface LoadedFont {
  readonly unitsPerEm: number
  /** Glyphs from left to right; without a direction, as the letters say. */
  shaped(text: string, direction?: 'ltr' | 'rtl'): readonly PlacedGlyph[]
  /** Path data as HarfBuzz gives it, in units of the font, y up. */
  outline(glyph: number): string
}

/** A glyph, in units of its font: how far its pen moves on, and how far from there it stands. */
export interface PlacedGlyph {
  readonly id: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

/** The font of a face and weight; each file is read once, when it is first needed. */
export function loadedFont(face: MeasuredFace | 'emoji', weight: Weight): LoadedFont {
  const key = `${face} ${weight}`
  const font = fonts.get(key) ?? loadFont(face === 'emoji' ? emojiFontFile() : fontFile(face, weight))
  fonts.set(key, font)
  return font
}

const fonts = new Map<string, LoadedFont>()

/** Glyphs are kept for this many texts per font, then forgotten all at once: what is measured is mostly drawn, too. */
const MAX_KEPT = 5_000

function loadFont(file: string): LoadedFont {
  const typeface = new Face(new Blob(readFileSync(file)))
  const font = new ShapingFont(typeface)
  // One for all: HarfBuzz gives memory back only when the garbage collector comes round.
  const buffer = new ShapingBuffer()
  const kept = new Map<string, readonly PlacedGlyph[]>()
  return {
    unitsPerEm: typeface.upem,
    shaped(text, direction) {
      const key = `${direction ?? ''} ${text}`
      const known = kept.get(key)
      if (known !== undefined) return known
      if (kept.size >= MAX_KEPT) kept.clear()
      buffer.clearContents()
      buffer.addText(text)
      if (direction !== undefined) buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      const positions = buffer.getGlyphPositions()
      const glyphs = buffer.getGlyphInfos().map(({ codepoint }, at) => {
        const { xAdvance, xOffset, yOffset } = positions[at] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
        return { id: codepoint, advance: xAdvance, dx: xOffset, dy: yOffset }
      })
      kept.set(key, glyphs)
      return glyphs
    },
    outline: (glyph) => font.glyphToPath(glyph),
  }
}
