import type { SceneLane } from '../../scene/index.js'
import { number, tag } from '../markup.js'
import { drawText } from './draw-text.js'
import { type Look, spoken } from './look.js'

/** A lane across the columns: a fine line over it and one under it, and the name of who answers for it. */
export function drawLane({ name, rect, heading }: SceneLane, look: Look): string {
  const { x, y, width, height } = rect
  const d = `M${number(x)} ${number(y)}h${number(width)}M${number(x)} ${number(y + height)}h${number(width)}`
  const lines = tag('path', { d, fill: 'none', stroke: look.theme.edge })
  return tag('g', { role: 'group', 'aria-label': spoken(name, look) }, [
    lines + heading.map((line) => drawText(line, look)).join(''),
  ])
}
