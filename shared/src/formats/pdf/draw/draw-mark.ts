import { icons, type SceneMark } from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawPath } from './draw-path.js'
import { drawText } from './draw-text.js'

/** A small sign, and the number beside it. */
export function drawMark(mark: SceneMark, canvas: Canvas): void {
  const { pdf, theme } = canvas
  const shapes = Object.hasOwn(icons, mark.icon) ? icons[mark.icon as keyof typeof icons] : []
  const colour = theme[mark.colour]
  pdf.save()
  pdf.translate(mark.x, mark.y)
  pdf.scale(mark.sizePx / 16)
  for (const shape of shapes) {
    if ('fill' in shape) drawPath(pdf, shape.d, { fill: colour })
    else {
      const dash = shape.dash === undefined ? {} : { dash: shape.dash.split(' ').map(Number) }
      drawPath(pdf, shape.d, { stroke: colour, width: shape.strokePx, cap: 'round', join: 'round', ...dash })
    }
  }
  pdf.restore()
  if (mark.text !== undefined) drawText(mark.text, canvas)
}
