import { AREA, type SceneCeiling, type SceneSphere } from '@throughline/shared/scene'
import { type Brush, setStroke } from './brush.js'
import { paintText } from './paint-text.js'

/** Paints the bracket of a sphere, with its name. */
export function paintSphere(brush: Brush, sphere: SceneSphere): void {
  const { context, detail } = brush
  if (!detail.outlines) return
  setStroke(brush, { colour: 'control', widthPx: AREA.markLinePx })
  context.beginPath()
  for (const points of sphere.lines) {
    points.forEach(({ x, y }, at) => {
      if (at === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
  }
  context.stroke()
  if (detail.text) for (const line of sphere.heading) paintText(brush, line)
}

/** Paints the ceiling of accountability, with its words. */
export function paintCeiling(brush: Brush, { axis, at, from, to, heading }: SceneCeiling): void {
  const { context, detail } = brush
  if (!detail.outlines) return
  setStroke(brush, { colour: 'ink-2', widthPx: AREA.markLinePx, dash: AREA.ceilingDash })
  context.beginPath()
  if (axis === 'x') {
    context.moveTo(at, from)
    context.lineTo(at, to)
  } else {
    context.moveTo(from, at)
    context.lineTo(to, at)
  }
  context.stroke()
  context.setLineDash([])
  if (detail.text) for (const line of heading) paintText(brush, line)
}
