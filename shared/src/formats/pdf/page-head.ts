import type { StructureElement } from 'pdfkit'
import { languageOf } from './language-of.js'
import { MARGIN } from './page-size.js'
import { drawLines, STYLES, type Style, setLines } from './set-lines.js'
import type { Sheet } from './sheet.js'
import { tagged } from './tagging.js'

/** A line or more over a figure. */
export interface HeadLine {
  readonly type: 'H1' | 'H2' | 'P'
  readonly text: string
  readonly style: Style
}

/** Draws what stands over a figure, and gives the y below it, points. */
export function drawHead(sheet: Sheet, parent: StructureElement, width: number, lines: readonly HeadLine[]): number {
  let y = MARGIN
  for (const { type, text, style } of lines) {
    if (text === '') continue
    const set = setLines(text, style, width, sheet)
    const top = y
    tagged(sheet.pdf, parent, { type, ...languageOf(text, sheet) }, () => drawLines(set, MARGIN, top, sheet))
    y += set.length * style.line + 2
  }
  return lines.length === 0 ? y : y + 8
}

/** How high that will be. */
export function headHeight(sheet: Sheet, width: number, lines: readonly HeadLine[]): number {
  const heights = lines.map(({ text, style }) =>
    text === '' ? 0 : setLines(text, style, width, sheet).length * style.line + 2,
  )
  return heights.reduce((sum, height) => sum + height, lines.length === 0 ? 0 : 8)
}

/** The title of the document, and the line that says whose it is and from when. */
export const titleHead = (sheet: Sheet, titleLine: string): HeadLine[] => [
  { type: 'H1', text: sheet.title, style: STYLES.title },
  { type: 'P', text: titleLine, style: STYLES.titleLine },
]
