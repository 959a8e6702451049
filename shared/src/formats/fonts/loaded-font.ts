import { create, type Font } from 'fontkit'
import { bidi, type Face, linesOf, type Scene, type TextLine, type TextRun, type Weight } from '../../scene/index.js'
import type { Platform } from '../exported.js'

/** A bundled font that a picture uses, and the runs of text that it draws there. */
export interface LoadedFont {
  readonly face: Exclude<Face, 'other'>
  readonly weight: Weight
  readonly bytes: Uint8Array
  readonly font: Font
  readonly runs: readonly TextRun[]
}

/** One glyph of a run: where it stands from the run's left end and its baseline, in units of its font. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** The fonts of all text in a picture; letters that no bundled font has are of none of them. */
export async function loadedFonts(scene: Scene, platform: Platform): Promise<LoadedFont[]> {
  const uses = new Map<string, { face: LoadedFont['face']; weight: Weight; runs: TextRun[] }>()
  for (const line of linesOf(scene)) {
    for (const run of line.runs) {
      if (run.face === 'other') continue
      const weight = weightOf(run, line)
      const key = `${run.face} ${weight}`
      const use = uses.get(key) ?? { face: run.face, weight, runs: [] }
      use.runs.push(run)
      uses.set(key, use)
    }
  }
  return Promise.all(
    [...uses.values()].map(async (use) => {
      const bytes = await platform.font(use.face, use.weight)
      return { ...use, bytes, font: create(bytes) }
    }),
  )
}

/** The weight that a run is drawn in: emoji have one. */
export const weightOf = (run: TextRun, { font }: TextLine): Weight => (run.face === 'emoji' ? 400 : font.weight)

/** The glyphs of a run from left to right, as HarfBuzz sets them in browsers, and how wide they are. */
export function shaped(font: Font, { text, direction }: Pick<TextRun, 'text' | 'direction'>) {
  // As HarfBuzz does: a letter and its accents are one glyph where there is one, an Arabic doubling sign comes before
  // vowels, digits and signs alone count as Latin.
  const logical =
    direction === 'rtl' ? bidi.mirrored(text).replace(DOUBLED_AFTER_VOWEL, '\u0651$1') : text.normalize('NFC')
  const script = direction === 'ltr' && !/\p{L}/u.test(logical) ? 'latn' : undefined
  const { glyphs, positions } = font.layout(logical, undefined, script, undefined, direction)
  let width = 0
  const placed = glyphs.map(({ id }, at): PlacedGlyph => {
    const { xAdvance, xOffset, yOffset } = positions[at] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const x = width + xOffset
    width += xAdvance
    return { id, x, y: yOffset }
  })
  return { glyphs: placed, width }
}

const DOUBLED_AFTER_VOWEL = /([\u064B-\u0650\u0670])\u0651/g
