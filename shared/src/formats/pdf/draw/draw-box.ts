import { BOX, type SceneBox } from '../../../scene/index.js'
import { boxPaths } from '../../box-paths.js'
import type { Canvas } from './canvas.js'
import { drawMark } from './draw-mark.js'
import { drawFaded, drawPath, drawRect } from './draw-path.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** A box: its ground, the edge in the colour of its type, and what is written in it. */
export function drawBox(box: SceneBox, canvas: Canvas): void {
  drawFaded(canvas.pdf, box, () => {
    if (box.type === 'note') drawNoteGround(box, canvas)
    else drawBoxGround(box, canvas)
    if (box.icon !== null) drawMark(box.icon, canvas)
    for (const line of [...box.heading, ...box.label]) drawText(line, canvas)
    for (const mark of box.marks) drawMark(mark, canvas)
    if (box.badge !== null) drawPill(box.badge, canvas)
  })
}

function drawBoxGround({ rect, tint }: SceneBox, { pdf, theme }: Canvas): void {
  const { outline, edge } = boxPaths(rect)
  drawPath(pdf, outline, { fill: theme.surface, stroke: theme.edge })
  drawPath(pdf, edge, { fill: theme[tint] })
}

function drawNoteGround({ rect }: SceneBox, { pdf, theme }: Canvas): void {
  const { x, y, width, height } = rect
  const inside = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: BOX.noteRadiusPx }
  drawRect(pdf, inside, { fill: theme['soft:note'], stroke: theme.edge })
}
