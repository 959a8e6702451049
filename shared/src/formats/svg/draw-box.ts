import { BOX, type SceneBox } from '../../scene/index.js'
import { boxPaths } from '../box-paths.js'
import { opacityOf, tag } from '../markup.js'
import { drawMark } from './draw-mark.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** A box: its ground, the edge in the colour of its type, and what is written in it. */
export function drawBox(box: SceneBox, look: Look): string {
  const written = [
    box.icon === null ? '' : drawMark(box.icon, look),
    ...[...box.heading, ...box.label].map((line) => drawText(line, look)),
    ...box.marks.map((mark) => drawMark(mark, look)),
    box.badge === null ? '' : drawPill(box.badge, look),
  ]
  const ground = box.type === 'note' ? noteGround(box, look) : boxGround(box, look)
  const attributes = { role: 'img', 'aria-label': spoken(box.name, look), 'data-id': box.id, opacity: opacityOf(box) }
  return tag('g', attributes, [ground, written.join('')])
}

function boxGround({ rect, tint }: SceneBox, look: Look): string {
  const { outline, edge } = boxPaths(rect)
  return (
    tag('path', { d: outline, fill: look.theme.surface, stroke: look.theme.edge }) +
    tag('path', { d: edge, fill: look.theme[tint] })
  )
}

function noteGround({ rect }: SceneBox, look: Look): string {
  return tag('rect', {
    x: rect.x + 0.5,
    y: rect.y + 0.5,
    width: rect.width - 1,
    height: rect.height - 1,
    rx: BOX.noteRadiusPx,
    fill: look.theme['soft:note'],
    stroke: look.theme.edge,
  })
}
