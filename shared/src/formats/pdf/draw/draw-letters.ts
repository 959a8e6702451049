import type { EmbeddedFont, Glyph } from 'pdfkit'
import type { TextRun } from '../../../scene/index.js'
import type { TaggedDocument } from '../tagged-document.js'

/**
 * Writes a run in the font that was chosen last, for fonts that put letters together from parts: a letter without dots,
 * which several share, then its dots. Each letter has a code of its own, so that it is copied and read as what it is;
 * the parts are no letters, and are drawn as shapes.
 */
export function drawLetters(pdf: TaggedDocument, run: TextRun, baseline: number, sizePx: number): void {
  const font = pdf._font
  const { glyphs, positions } = shaped(font, run)
  const parts: (() => void)[] = []
  let pen = 0
  pdf.page.fonts[font.id] ??= font.ref()
  pdf.save()
  pdf.transform(1, 0, 0, -1, run.x, baseline)
  pdf.addContent(`BT /${font.id} ${sizePx} Tf`)
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const [x, y] = [((pen + xOffset) * sizePx) / 1000, (yOffset * sizePx) / 1000]
    pen += xAdvance
    if (glyph.codePoints.length === 0) parts.push(() => drawPart(pdf, glyph, x, y, sizePx / font.font.unitsPerEm))
    else pdf.addContent(`1 0 0 1 ${decimal(x)} ${decimal(y)} Tm <${codeOf(glyph, font)}> Tj`)
  }
  pdf.addContent('ET')
  for (const draw of parts) draw()
  pdf.restore()
}

/** Numbers run from left to right also among letters that do not, which a font does not know. */
function shaped(font: EmbeddedFont, { text, direction }: TextRun) {
  const shape = font.layout(text, [])
  return shape.direction === direction ? shape : font.layout([...text].reverse().join(''), [])
}

function drawPart(pdf: TaggedDocument, { path }: Glyph, x: number, y: number, scale: number): void {
  pdf.save()
  pdf.translate(x, y)
  pdf.scale(scale)
  pdf.path(path.toSVG())
  pdf.fill()
  pdf.restore()
}

const CODES = new WeakMap<EmbeddedFont, Map<string, number>>()

/** The code in the file of a glyph that stands for these letters. */
function codeOf({ id, codePoints, advanceWidth }: Glyph, font: EmbeddedFont): string {
  const codes = CODES.get(font) ?? new Map<string, number>()
  CODES.set(font, codes)
  const key = [id, ...codePoints].join(' ')
  let code = codes.get(key)
  if (code === undefined) {
    code = font.subset.glyphs.push(id) - 1
    font.unicode[code] = codePoints
    font.widths[code] = (advanceWidth * 1000) / font.font.unitsPerEm
    codes.set(key, code)
  }
  return code.toString(16).padStart(4, '0')
}

const decimal = (value: number): number => Math.round(value * 1000) / 1000
