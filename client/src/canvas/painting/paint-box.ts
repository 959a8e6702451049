import type { SceneBox } from '@throughline/shared/scene'
import { type Brush, fillRounded, strokeRounded, withFade } from './brush.js'
import { paintMark } from './paint-icon.js'
import { paintPill } from './paint-pill.js'
import { paintText, paintTextBar } from './paint-text.js'

const EDGE = 5
const TOP_RADIUS = 6
const BOTTOM_RADIUS = 8

/** Paints a box as it looks at rest, with as much detail as the zoom allows. */
export function paintBox(brush: Brush, box: SceneBox): void {
  withFade(brush, box.faded, () => paintWhole(brush, box))
}

function paintWhole(brush: Brush, box: SceneBox): void {
  paintBody(brush, box)
  if (!brush.detail.text) {
    if (brush.detail.outlines) for (const line of box.label) paintTextBar(brush, line)
    return
  }
  if (box.icon !== null) paintMark(brush, box.icon)
  for (const line of box.heading) paintText(brush, line)
  for (const line of box.label) paintText(brush, line)
  for (const mark of box.marks) paintMark(brush, mark)
  if (box.badge !== null) paintPill(brush, box.badge, { selected: false })
}

function paintBody(brush: Brush, { type, rect, tint }: SceneBox): void {
  const { context, colours, detail } = brush
  if (!detail.outlines) {
    // A dot of a few pixels: only its type can still be told.
    context.fillStyle = colours(tint)
    context.fillRect(rect.x, rect.y, rect.width, rect.height)
    return
  }
  if (type === 'note') {
    fillRounded(brush, { rect, radius: 4 }, 'soft:note')
    strokeRounded(brush, { rect: inset(rect, 0.5), radius: 4 }, { colour: 'edge', widthPx: 1 })
    return
  }
  const radius = [TOP_RADIUS, TOP_RADIUS, BOTTOM_RADIUS, BOTTOM_RADIUS]
  fillRounded(brush, { rect, radius }, 'surface')
  context.fillStyle = colours(tint)
  fillTop(brush, rect)
  strokeRounded(brush, { rect: inset(rect, 0.5), radius }, { colour: 'edge', widthPx: 1 })
  context.fillStyle = colours(tint)
  context.fillRect(rect.x + 4, rect.y, rect.width - 8, EDGE)
}

/** What of the rounded box is no lower than its edge. A clip would do the same, and cost more than the rest of the box. */
function fillTop({ context }: Brush, { x, y, width }: SceneBox['rect']): void {
  const turn = Math.asin((TOP_RADIUS - EDGE) / TOP_RADIUS)
  context.beginPath()
  context.arc(x + TOP_RADIUS, y + TOP_RADIUS, TOP_RADIUS, Math.PI + turn, 1.5 * Math.PI)
  context.arc(x + width - TOP_RADIUS, y + TOP_RADIUS, TOP_RADIUS, -0.5 * Math.PI, -turn)
  context.fill()
}

function inset(rect: SceneBox['rect'], by: number): SceneBox['rect'] {
  return { x: rect.x + by, y: rect.y + by, width: rect.width - 2 * by, height: rect.height - 2 * by }
}
