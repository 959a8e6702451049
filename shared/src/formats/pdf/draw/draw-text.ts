import { bidi, graphemesOf, type TextLine, type TextRun } from '../../../scene/index.js'
import { fontName } from '../fonts.js'
import type { Canvas } from './canvas.js'
import { drawLetters } from './draw-letters.js'
import { drawRect } from './draw-path.js'

/** A line of text: each run by itself at its place, in its face and direction. */
export function drawText(line: TextLine, canvas: Canvas): void {
  for (const run of line.runs) drawRun(run, line, canvas)
}

function drawRun(run: TextRun, line: TextLine, canvas: Canvas): void {
  const { font, baseline, colour } = line
  const { pdf, theme } = canvas
  const face = run.face === 'other' ? 'inter' : run.face
  pdf.font(fontName(face, font.weight)).fontSize(font.sizePx).fillColor(theme[colour])
  if (run.face === 'other') drawUnknown(run, line, canvas)
  else if (run.face !== 'inter') drawLetters(pdf, run, baseline, font.sizePx)
  else {
    // What Inter draws from right to left are brackets and the like between letters of another font.
    const text = run.direction === 'rtl' ? [...graphemesOf(bidi.mirrored(run.text))].reverse().join('') : run.text
    pdf.text(`${text} `, run.x, baseline, AS_PLACED)
  }
}

const AS_PLACED = { lineBreak: false, baseline: 'alphabetic' } as const

/** Letters that no bundled font has, and a file for archives may not leave to the reader's fonts: an empty frame each. */
function drawUnknown({ text, x, width }: TextRun, { font, baseline, colour }: TextLine, { pdf, theme }: Canvas): void {
  const letters = [...graphemesOf(text)]
  const advance = width / letters.length
  const height = 0.7 * font.sizePx
  pdf.markContent('Span', { actual: text })
  for (const [index, letter] of letters.entries()) {
    if (letter.trim() === '') continue
    const frame = { x: x + (index + 0.06) * advance, y: baseline - height, width: 0.88 * advance, height }
    drawRect(pdf, frame, { stroke: theme[colour], width: font.sizePx / 18 })
  }
  // Who copies the letters finds them only where something is written.
  pdf.text(' ', x, baseline, AS_PLACED)
  pdf.endMarkedContent()
}
