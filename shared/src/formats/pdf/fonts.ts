import type { EmbeddedFont } from 'pdfkit'
import { bidi, type Face, type Font, type Measure, type MeasuredFace, type Weight } from '../../scene/index.js'
import type { Platform } from '../exported.js'
import type { TaggedDocument } from './tagged-document.js'

const WEIGHTS: readonly Weight[] = [400, 500, 600]

/** Makes the bundled fonts known under their names; those of faces that nothing is written in are not fetched. */
export async function addFonts(pdf: TaggedDocument, faces: ReadonlySet<Face>, platform: Platform): Promise<void> {
  const add = async (face: MeasuredFace | 'emoji', weight: Weight) => {
    const name = fontName(face, weight)
    pdf.registerFont(name, await platform.font(face, weight))
    if (face !== 'inter') keepLetters(pdf.font(name)._font)
  }
  for (const weight of WEIGHTS) await add('inter', weight)
  if (faces.has('arabic')) for (const weight of WEIGHTS) await add('arabic', weight)
  if (faces.has('emoji')) await add('emoji', 400)
}

/** fontkit keeps a glyph with the letter it stood for first; this gives every one its own. */
function keepLetters({ font }: EmbeddedFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    return glyph === null ? null : Object.create(glyph, { codePoints: { value: codePoints } })
  }
}

/** The name of a font in the document. Emoji have one weight. */
export const fontName = (face: MeasuredFace | 'emoji', weight: Weight): string =>
  face === 'emoji' ? 'emoji' : `${face}-${weight}`

/** In one piece; else pdfkit shapes word by word, and keeps the words. */
const WHOLE = { features: [] } as const

/** Widths by the very fonts that the file will hold. */
export function pdfMeasure(pdf: TaggedDocument): Measure {
  const known = new Map<string, number>()
  return {
    bidi,
    width(text: string, { sizePx, weight }: Font, face: MeasuredFace) {
      const name = fontName(face, weight)
      const key = `${name} ${text}`
      let em = known.get(key)
      if (em === undefined) {
        em = pdf
          .font(name)
          .fontSize(1)
          .widthOfString(text, face === 'inter' ? {} : WHOLE)
        known.set(key, em)
      }
      return em * sizePx
    },
  }
}
