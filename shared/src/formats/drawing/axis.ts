import type { Rect } from '../../layout/index.js'
import type { Flow } from '../../model/index.js'

/** A stretch of one axis, drawing pixels. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Whether the flow runs from side to side. */
export const isAcross = (flow: Flow): boolean => flow === 'right' || flow === 'left'

/** Whether the flow runs against the drawing's axes. */
export const isReversed = (flow: Flow): boolean => flow === 'left' || flow === 'up'

/** From the left edge to the right. */
export const spanAcross = ({ x, width }: Rect): Span => ({ from: x, to: x + width })

/** From the upper edge to the lower. */
export const spanDown = ({ y, height }: Rect): Span => ({ from: y, to: y + height })

/** Where something stands along the flow: columns follow each other so. */
export const spanAlong = (rect: Rect, flow: Flow): Span => (isAcross(flow) ? spanAcross(rect) : spanDown(rect))

/** Where something stands in its column or row. */
export const spanBeside = (rect: Rect, flow: Flow): Span => (isAcross(flow) ? spanDown(rect) : spanAcross(rect))

export const middleOf = ({ from, to }: Span): number => (from + to) / 2

export const lengthOf = ({ from, to }: Span): number => to - from

/** How much of the shorter of two is in the other: 0 to 1. */
export function sharedPart(a: Span, b: Span): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  const shorter = Math.min(lengthOf(a), lengthOf(b))
  if (shorter <= 0) return shared >= 0 ? 1 : 0
  return Math.max(0, shared / shorter)
}

/** The one in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
