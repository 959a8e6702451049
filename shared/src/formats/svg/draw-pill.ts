import type { ScenePill, Theme } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawMark } from './draw-mark.js'
import { drawText } from './draw-text.js'

/** A pill with its signs and letters. */
export function drawPill({ rect, fill, edge, dashed, marks, text, cells }: ScenePill, theme: Theme): string {
  const ground = tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: rect.height - 1,
    rx: (rect.height - 1) / 2,
    fill: theme[fill],
    stroke: theme[edge],
    'stroke-dasharray': dashed ? '3 2' : undefined,
  })
  const letters = cells.map((cell) => {
    const { x, y, width, height } = cell.rect
    const solid = cell.known ? tag('rect', { x, y, width, height, rx: 3, fill: theme.ink }) : ''
    return solid + drawText(cell.text, theme)
  })
  return ground + marks.map((mark) => drawMark(mark, theme)).join('') + drawText(text, theme) + letters.join('')
}
