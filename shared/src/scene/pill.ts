import type { Point } from '../layout/index.js'
import type { Link } from '../model/index.js'
import { LINK, SIZES } from './anatomy.js'
import type { PictureContext } from './context.js'
import { type RatingMark, ratingMark } from './rating-mark.js'
import type { PillCell, ScenePill } from './scene.js'
import { layLine, shownText, textWidth } from './text/index.js'

/** The pill of a link in the middle of its longest run: its rating, else the team's own confidence; none if neither. */
export function scenePill({ measure, words }: PictureContext, link: Link, middle: Point): ScenePill | null {
  const rating = link.rating ?? link.confidence
  const mark = rating === null ? null : ratingMark(rating, words)
  if (mark === null) return null
  const { font, baselinePx } = SIZES.pill
  const text = mark.letters === undefined ? shownText(mark.text) : ''
  const iconWidth = mark.icon === undefined ? 0 : LINK.pillIconPx + LINK.pillGapPx
  const inner = mark.letters === undefined ? iconWidth + textWidth(text, font, measure) : cellsWidth(mark)
  const width = Math.max(LINK.pillMinWidthPx, Math.ceil(inner + LINK.pillLeftPx + LINK.pillRightPx))
  const rect = { x: middle.x - width / 2, y: middle.y - LINK.pillHeightPx / 2, width, height: LINK.pillHeightPx }
  // The sign is a little lighter at its left: as in the look, its padding is one pixel less there.
  const left = rect.x + (width - inner - LINK.pillLeftPx - LINK.pillRightPx) / 2 + LINK.pillLeftPx
  const colour = `pad-${mark.level}-text` as const
  const iconTop = middle.y - LINK.pillIconPx / 2
  return {
    rect,
    fill: `pad-${mark.level}`,
    edge: `pad-${mark.level}-edge`,
    dashed: mark.level === 0,
    marks: mark.icon === undefined ? [] : [{ icon: mark.icon, x: left, y: iconTop, sizePx: LINK.pillIconPx, colour }],
    text: layLine({
      text,
      font,
      colour,
      baseline: rect.y + 1 + baselinePx,
      measure,
      at: { left: left + iconWidth },
      language: words.language,
    }),
    cells: pillCells(mark, left, rect.y + 3, measure),
    name: mark.name,
  }
}

const CELL_PX = { width: 14, height: 16, gap: 1 }

function cellsWidth({ letters = [] }: RatingMark): number {
  return letters.length * (CELL_PX.width + CELL_PX.gap) - CELL_PX.gap
}

function pillCells({ letters = [] }: RatingMark, left: number, top: number, measure: PictureContext['measure']) {
  return letters.map(({ letter, known }, index): PillCell => {
    const x = left + index * (CELL_PX.width + CELL_PX.gap)
    const text = layLine({
      text: letter,
      font: known ? SIZES.cell.font : { ...SIZES.cell.font, weight: 400 },
      colour: known ? 'surface' : 'ink-3',
      baseline: top + SIZES.cell.baselinePx,
      measure,
      at: { middle: x + CELL_PX.width / 2 },
    })
    return { rect: { x, y: top, width: CELL_PX.width, height: CELL_PX.height }, known, text }
  })
}
