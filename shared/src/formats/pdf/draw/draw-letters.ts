import type { TextRun } from '../../../scene/index.js'
import type { TaggedDocument } from '../tagged-document.js'

/**
 * Writes a text of a font that puts letters together from parts (a dotless letter, then its dots), which several letters
 * share: so each letter says what it is, and the rest that it is nothing. Written from left to right, whichever way it
 * is read: readers turn round what they find.
 */
export function drawLetters(pdf: TaggedDocument, run: TextRun, baseline: number, size: number): void {
  const font = pdf._font
  // Numbers run from left to right also among letters that do not.
  const isTurned = font.layout(run.text, []).direction !== run.direction
  const text = isTurned ? [...run.text].reverse().join('') : run.text
  const { glyphs, positions } = font.layout(text, [])
  const [codes] = font.encode(text, [])
  pdf.page.fonts[font.id] ??= font.ref()
  pdf.save()
  pdf.transform(1, 0, 0, -1, run.x, baseline)
  pdf.addContent(`BT /${font.id} ${size} Tf`)
  let pen = 0
  const drawn = glyphs.map(({ codePoints }, index) => {
    const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const place = [pen + position.xOffset, position.yOffset].map((units) => decimal((units * size) / 1000))
    pen += position.xAdvance
    return {
      isPart: codePoints.length === 0,
      spoken: hexOf(codePoints),
      glyph: `1 0 0 1 ${place.join(' ')} Tm <${codes[index]}> Tj`,
    }
  })
  // Parts last: between letters they would part a word for some readers.
  for (const { spoken, glyph } of [...drawn.filter(({ isPart }) => !isPart), ...drawn.filter(({ isPart }) => isPart)]) {
    pdf.addContent(`/Span <</ActualText ${spoken}>> BDC ${glyph} EMC`)
  }
  pdf.addContent('ET')
  pdf.restore()
}

const decimal = (value: number): number => Math.round(value * 1000) / 1000

/** A string of a PDF: UTF-16 with its mark. */
function hexOf(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints)
  let hex = 'FEFF'
  for (let unit = 0; unit < text.length; unit++) hex += text.charCodeAt(unit).toString(16).padStart(4, '0')
  return `<${hex}>`
}
