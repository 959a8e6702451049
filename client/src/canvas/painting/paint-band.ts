import type { SceneBand } from '@throughline/shared/scene'
import { type Brush, fillRounded } from './brush.js'

/** Paints a band's ground. Its head and, while it is empty, its question are elements of the page. */
export function paintBand(brush: Brush, band: SceneBand, state: { readonly underDrop: boolean }): void {
  const { context, colours, detail } = brush
  const { ground } = band
  if (band.placement === 'main') {
    fillRounded(brush, { rect: ground, radius: 8 }, 'strip')
  } else if (detail.outlines) {
    context.fillStyle = colours('line')
    context.fillRect(ground.x, ground.y, ground.width, 1)
    context.fillRect(ground.x, ground.y + ground.height - 1, ground.width, 1)
  }
  if (state.underDrop) {
    context.globalAlpha = 0.5
    fillRounded(brush, { rect: ground, radius: 8 }, 'accent-soft')
    context.globalAlpha = 1
  }
}
