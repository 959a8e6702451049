import type { SceneLane } from '@throughline/shared/scene'
import { type Brush, setStroke } from './brush.js'
import { paintText } from './paint-text.js'

/** Paints a lane across the columns, with the name of who answers for what stands in it. */
export function paintLane(brush: Brush, { rect, heading }: SceneLane): void {
  const { context, detail } = brush
  if (detail.outlines) {
    setStroke(brush, { colour: 'edge', widthPx: 1 })
    context.beginPath()
    for (const y of [rect.y, rect.y + rect.height]) {
      context.moveTo(rect.x, y)
      context.lineTo(rect.x + rect.width, y)
    }
    context.stroke()
  }
  if (detail.text) for (const line of heading) paintText(brush, line)
}
