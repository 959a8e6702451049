import { icons, type SceneMark } from '../../scene/index.js'
import { number, tag } from '../markup.js'
import { drawText } from './draw-text.js'
import type { Look } from './look.js'

/** A small sign, and the number beside it. */
export function drawMark(mark: SceneMark, look: Look): string {
  const shapes = Object.hasOwn(icons, mark.icon) ? icons[mark.icon as keyof typeof icons] : []
  const colour = look.theme[mark.colour]
  const drawn = shapes.map((shape) =>
    'fill' in shape
      ? tag('path', { d: shape.d, fill: colour })
      : tag('path', {
          d: shape.d,
          fill: 'none',
          stroke: colour,
          'stroke-width': shape.strokePx,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
          'stroke-dasharray': shape.dash,
        }),
  )
  const place = `translate(${number(mark.x)} ${number(mark.y)}) scale(${mark.sizePx / 16})`
  return tag('g', { transform: place }, drawn.join('')) + (mark.text === undefined ? '' : drawText(mark.text, look))
}
