import type { ScenePill } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawMark } from './draw-mark.js'
import { drawText } from './draw-text.js'
import type { Look } from './look.js'

/** A pill with its signs and letters. */
export function drawPill({ rect, fill, edge, dashed, marks, text, cells }: ScenePill, look: Look): string {
  const ground = tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: rect.height - 1,
    rx: (rect.height - 1) / 2,
    fill: look.theme[fill],
    stroke: look.theme[edge],
    'stroke-dasharray': dashed ? '3 2' : undefined,
  })
  const letters = cells.map((cell) => {
    const { x, y, width, height } = cell.rect
    const solid = cell.known ? tag('rect', { x, y, width, height, rx: 3, fill: look.theme.ink }) : ''
    return solid + drawText(cell.text, look)
  })
  return ground + marks.map((mark) => drawMark(mark, look)).join('') + drawText(text, look) + letters.join('')
}
