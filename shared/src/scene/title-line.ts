import { AREA, SIZES } from './anatomy.js'
import type { Measure, Scene } from './scene.js'
import { breakLines, directionOf, layLine, shownText } from './text/index.js'

const TOP_PX = 8
const MAX_LINES = 4
/** Never squeezed narrower than this, however small the picture. */
const LEAST_PX = 272

/** The scene with a line below it that says what it is and whose, broken where it is wider than the picture. */
export function withTitleLine(scene: Scene, text: string, measure: Measure): Scene {
  const { bounds } = scene
  const { font, linePx, baselinePx } = SIZES.mark
  const widthPx = Math.max(LEAST_PX, bounds.width - 2 * AREA.marginPx)
  const { lines } = breakLines({ text: shownText(text), font, widthPx, maxLines: MAX_LINES, measure })
  const top = bounds.y + bounds.height + TOP_PX
  const left = bounds.x + AREA.marginPx
  const direction = directionOf(text)
  const titleLine = lines.map((line, row) =>
    layLine({
      text: line,
      font,
      colour: 'ink-2',
      baseline: top + row * linePx + baselinePx,
      measure,
      at: direction === 'rtl' ? { right: left + widthPx } : { left },
      direction,
    }),
  )
  const width = Math.max(bounds.width, widthPx + 2 * AREA.marginPx)
  return titleLine.length === 0 ? scene : { ...scene, bounds: { ...bounds, width }, titleLine }
}
