import type { ScenePill } from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawMark } from './draw-mark.js'
import { drawRect } from './draw-path.js'
import { drawText } from './draw-text.js'

/** A pill with its signs and letters. */
export function drawPill({ rect, fill, edge, dashed, marks, text, cells }: ScenePill, canvas: Canvas): void {
  const { pdf, theme } = canvas
  const { x, y, width, height } = rect
  const inside = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: (height - 1) / 2 }
  drawRect(pdf, inside, { fill: theme[fill], stroke: theme[edge], dash: dashed ? [3, 2] : [] })
  for (const mark of marks) drawMark(mark, canvas)
  drawText(text, canvas)
  for (const cell of cells) {
    if (cell.known) drawRect(pdf, { ...cell.rect, radius: 3 }, { fill: theme.ink })
    drawText(cell.text, canvas)
  }
}
