import { directionOf, fitLine, layLine } from '../../scene/index.js'
import { drawText } from './draw/draw-text.js'
import { MARGIN } from './page-size.js'
import { STYLES } from './set-lines.js'
import type { Sheet } from './sheet.js'
import { artifact } from './tagging.js'

/** The line at the foot of every page: what this is a page of, and which. Once all pages are there. */
export function addFoot(sheet: Sheet): void {
  const { pdf, measure, words, theme } = sheet
  const { font, colour } = STYLES.foot
  const { start, count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    const { width, height } = pdf.switchToPage(start + index)
    const baseline = height - MARGIN
    const right = { right: width - MARGIN }
    const number = layLine({ text: words.page(index + 1, count), font, colour, baseline, measure, at: right })
    const room = width - 2 * MARGIN - number.width - GAP
    const title = layLine({
      text: fitLine(sheet.title, room, font, measure),
      font,
      colour,
      baseline,
      measure,
      at: { left: MARGIN },
      direction: directionOf(sheet.title),
    })
    artifact(pdf, 'Pagination', () => {
      for (const line of [title, number]) drawText(line, { pdf, theme })
    })
  }
}

const GAP = 24
