import type { TaggedDocument } from '../tagged-document.js'

/** How a path is painted; colours are hex. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  /** Ends and turns of a line are square unless said. */
  readonly cap?: 'round'
  readonly join?: 'round'
}

/** Paints SVG path data. */
export function drawPath(pdf: TaggedDocument, d: string, paint: Paint): void {
  if (d === '') return
  painted(pdf, paint, () => pdf.path(d))
}

/** Paints a rectangle. */
export function drawRect(pdf: TaggedDocument, rect: RoundedRect, paint: Paint): void {
  const { x, y, width, height, radius = 0 } = rect
  painted(pdf, paint, () =>
    radius === 0 ? pdf.rect(x, y, width, height) : pdf.roundedRect(x, y, width, height, radius),
  )
}

/** Corners are square unless a radius is said. */
export interface RoundedRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

function painted(
  pdf: TaggedDocument,
  { fill, stroke, width = 1, dash = [], cap, join }: Paint,
  shape: () => void,
): void {
  pdf.save()
  if (stroke !== undefined) {
    pdf.lineWidth(width)
    if (cap !== undefined) pdf.lineCap(cap)
    if (join !== undefined) pdf.lineJoin(join)
    if (dash.length > 0) pdf.dash(dash)
  }
  shape()
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke)
  else if (fill !== undefined) pdf.fill(fill)
  else if (stroke !== undefined) pdf.stroke(stroke)
  pdf.restore()
}

/** Draws something that may have stepped back. The look, "Faded". */
export function drawFaded(pdf: TaggedDocument, { faded }: { readonly faded: boolean }, draw: () => void): void {
  if (faded) pdf.save().opacity(0.38)
  draw()
  if (faded) pdf.restore()
}
