import type { KeySign, SceneKey } from '../../../scene/index.js'
import type { Canvas } from './canvas.js'
import { drawLine } from './draw-link.js'
import { drawMark } from './draw-mark.js'
import { drawPill } from './draw-pill.js'
import { drawText } from './draw-text.js'

/** What the signs of a picture mean, below it. */
export function drawKey({ title, items }: SceneKey, canvas: Canvas): void {
  drawText(title, canvas)
  for (const { sign, text } of items) {
    drawSign(sign, canvas)
    drawText(text, canvas)
  }
}

function drawSign(sign: KeySign, canvas: Canvas): void {
  if ('line' in sign) drawLine(sign.line, [], canvas)
  else if ('pill' in sign) drawPill(sign.pill, canvas)
  else drawMark(sign.mark, canvas)
}
