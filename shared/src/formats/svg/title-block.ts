import type { Scene } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawText } from './draw-text.js'
import type { Look } from './look.js'

const BELOW_PX = 14

/** The line below a picture that says what it is and whose, and how much higher the picture is for it. */
export function titleBlock({ bounds, titleLine }: Scene, look: Look) {
  const last = titleLine.at(-1)
  if (last === undefined) return { height: 0, drawn: [] }
  const { x, y, width, height } = bounds
  const top = y + height
  const rule = tag('path', { d: `M${x + 24} ${top}H${x + width - 24}`, stroke: look.theme.line })
  return {
    height: Math.ceil(last.baseline + BELOW_PX - top),
    drawn: [rule, ...titleLine.map((line) => drawText(line, look))],
  }
}
