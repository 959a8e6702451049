import { familyOf, type TextLine } from '@throughline/shared/scene'
import type { Brush } from './brush.js'

/** Paints a line of text run by run, as the scene has broken and placed it. */
export function paintText({ context, colours }: Brush, line: TextLine): void {
  context.fillStyle = colours(line.colour)
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  for (const run of line.runs) {
    context.font = `${line.font.weight} ${line.font.sizePx}px ${familyOf(run.face)}`
    context.direction = run.direction
    context.fillText(run.text, run.x, line.baseline)
  }
}

/** From too far away to read: a bar where the line is. */
export function paintTextBar({ context, colours }: Brush, line: TextLine): void {
  if (line.width === 0) return
  context.fillStyle = colours(line.colour)
  const alpha = context.globalAlpha
  context.globalAlpha = alpha * 0.35
  const height = line.font.sizePx * 0.5
  context.fillRect(line.x, line.baseline - height, line.width, height)
  context.globalAlpha = alpha
}
