import type { Rect } from '@throughline/shared/layout'
import type { ColourRole } from '@throughline/shared/scene'
import type { Colours } from './colours.js'
import type { Detail } from './detail.js'

/** What every painter needs: where to paint (in map pixels), in which colours, how finely. */
export interface Brush {
  readonly context: CanvasRenderingContext2D
  readonly colours: Colours
  readonly detail: Detail
  readonly zoom: number
}

export interface RoundedRect {
  readonly rect: Rect
  readonly radius: number | number[]
}

export function fillRounded({ context, colours }: Brush, { rect, radius }: RoundedRect, fill: ColourRole): void {
  context.fillStyle = colours(fill)
  context.beginPath()
  context.roundRect(rect.x, rect.y, rect.width, rect.height, radius)
  context.fill()
}

export interface Stroke {
  readonly colour: ColourRole | { readonly css: string }
  readonly widthPx: number
  readonly dash?: readonly number[]
}

export function strokeRounded(brush: Brush, { rect, radius }: RoundedRect, stroke: Stroke): void {
  const { context } = brush
  setStroke(brush, stroke)
  context.beginPath()
  context.roundRect(rect.x, rect.y, rect.width, rect.height, radius)
  context.stroke()
}

export function setStroke({ context, colours }: Brush, { colour, widthPx, dash = [] }: Stroke): void {
  context.strokeStyle = typeof colour === 'string' ? colours(colour) : colour.css
  context.lineWidth = widthPx
  context.setLineDash([...dash])
}

/** How much is left of what steps back: the look, "Faded". */
const FADED = 0.38

/** Paints what steps back paler. */
export function withFade({ context }: Brush, faded: boolean, paint: () => void): void {
  const alpha = context.globalAlpha
  if (faded) context.globalAlpha = alpha * FADED
  paint()
  context.globalAlpha = alpha
}
