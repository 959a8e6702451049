import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { rectAround } from './geometry.js'
import { type Guide, snap } from './snapping.js'

export interface DragStep {
  /** Where the dragged boxes stood when they were picked up. */
  readonly from: ReadonlyMap<Id, Rect>
  /** How far the pointer has come since; map pixels. */
  readonly by: Point
  /** What they may be drawn into line with. */
  readonly others: readonly Rect[]
  /** How near, map pixels; 0: not at all. */
  readonly reach: number
}

export interface DragResult {
  readonly corners: ReadonlyMap<Id, Point>
  readonly guides: readonly Guide[]
}

/** Where dragged boxes are now: all moved alike, the whole of them drawn into line with what stands near. */
export function dragStep({ from, by, others, reach }: DragStep): DragResult {
  const whole = rectAround(from.values())
  if (whole === null) return { corners: new Map(), guides: [] }
  const moved = { ...whole, x: whole.x + by.x, y: whole.y + by.y }
  const { dx, dy, guides } = reach > 0 ? snap(moved, others, reach) : { dx: 0, dy: 0, guides: [] }
  const corners = new Map<Id, Point>()
  for (const [id, rect] of from) corners.set(id, { x: rect.x + by.x + dx, y: rect.y + by.y + dy })
  return { corners, guides }
}
