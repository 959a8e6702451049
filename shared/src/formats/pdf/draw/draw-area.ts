import {
  AREA,
  type SceneBand,
  type SceneCeiling,
  type SceneGroup,
  type SceneLane,
  type SceneLegend,
  type SceneSphere,
} from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawMark } from './draw-mark.js'
import { drawFaded, drawPath, drawRect } from './draw-path.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** The ground of a band, its name, and what it asks while it is empty. A crossing band lies between two fine lines. */
export function drawBand({ ground, placement, heading, prompt }: SceneBand, canvas: Canvas): void {
  const { pdf, theme } = canvas
  if (placement === 'main') drawRect(pdf, { ...ground, radius: AREA.bandRadiusPx }, { fill: theme.strip })
  else drawPath(pdf, rules(ground), { stroke: theme.line })
  for (const line of [...heading, ...prompt]) drawText(line, canvas)
}

/** A lane across the columns: a fine line over it and one under it, and the name of who answers for it. */
export function drawLane({ rect, heading }: SceneLane, canvas: Canvas): void {
  drawPath(canvas.pdf, rules(rect), { stroke: canvas.theme.edge })
  for (const line of heading) drawText(line, canvas)
}

const rules = ({ x, y, width, height }: SceneLane['rect']): string => `M${x} ${y}h${width}M${x} ${y + height}h${width}`

/** The frame of a group with its name. */
export function drawGroup(group: SceneGroup, canvas: Canvas): void {
  const { pdf, theme } = canvas
  const { x, y, width, height } = group.rect
  const half = AREA.groupBorderPx / 2
  const frame = { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half }
  drawFaded(pdf, group, () => {
    drawRect(pdf, { ...frame, radius: AREA.groupRadiusPx }, { stroke: theme.edge, width: AREA.groupBorderPx })
    drawMark(group.icon, canvas)
    for (const line of group.heading) drawText(line, canvas)
  })
}

/** The bracket of a sphere with its name. */
export function drawSphere({ lines, heading }: SceneSphere, canvas: Canvas): void {
  const { pdf, theme } = canvas
  const d = lines.map((points) => points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')).join('')
  drawPath(pdf, d, { stroke: theme.control, width: AREA.markLinePx })
  for (const line of heading) drawText(line, canvas)
}

/** The ceiling of accountability: a dashed line with its words. */
export function drawCeiling({ axis, at, from, to, heading }: SceneCeiling, canvas: Canvas): void {
  const { pdf, theme } = canvas
  const d = axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`
  drawPath(pdf, d, { stroke: theme['ink-2'], width: AREA.markLinePx, dash: AREA.ceilingDash })
  for (const line of heading) drawText(line, canvas)
}

/** What the signs of a lens mean, below the picture. */
export function drawLegend({ title, items, notes }: SceneLegend, canvas: Canvas): void {
  drawText(title, canvas)
  for (const { sign, text } of items) {
    drawPill(sign, canvas)
    drawText(text, canvas)
  }
  for (const note of notes) drawText(note, canvas)
}
