import { BOX, type SceneBox, type Theme } from '../../scene/index.js'
import { number, opacityOf, tag } from '../markup.js'
import { drawMark } from './draw-mark.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** A box: its ground, the edge in the colour of its type, and what is written in it. */
export function drawBox(box: SceneBox, theme: Theme): string {
  const written = [
    box.icon === null ? '' : drawMark(box.icon, theme),
    ...[...box.heading, ...box.label].map((line) => drawText(line, theme)),
    ...box.marks.map((mark) => drawMark(mark, theme)),
    box.badge === null ? '' : drawPill(box.badge, theme),
  ]
  const ground = box.type === 'note' ? noteGround(box, theme) : boxGround(box, theme)
  const attributes = { role: 'img', 'aria-label': box.name, 'data-id': box.id, opacity: opacityOf(box) }
  return tag('g', attributes, [ground, written.join('')])
}

function boxGround({ rect, tint }: SceneBox, theme: Theme): string {
  const { x, y, width, height } = rect
  const { edgePx, radiusTopPx: top, radiusBottomPx: bottom } = BOX
  const right = x + width
  const foot = y + height
  const outline =
    `M${number(x + 0.5)} ${number(y + edgePx)}V${number(foot - bottom)}a${bottom - 0.5} ${bottom - 0.5} 0 0 0 ` +
    `${bottom - 0.5} ${bottom - 0.5}H${number(right - bottom)}a${bottom - 0.5} ${bottom - 0.5} 0 0 0 ` +
    `${bottom - 0.5} -${bottom - 0.5}V${number(y + edgePx)}`
  const edge =
    `M${number(x)} ${number(y + edgePx)}v${top - edgePx}a${top} ${top} 0 0 1 ${top} -${top}` +
    `H${number(right - top)}a${top} ${top} 0 0 1 ${top} ${top}v${edgePx - top}Z`
  return (
    tag('path', { d: outline, fill: theme.surface, stroke: theme.edge }) + tag('path', { d: edge, fill: theme[tint] })
  )
}

function noteGround({ rect }: SceneBox, theme: Theme): string {
  return tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: rect.height - 1,
    rx: BOX.noteRadiusPx,
    fill: theme['soft:note'],
    stroke: theme.edge,
  })
}
