import type { Rect } from '../../layout/index.js'
import type { Flow, Placement, Position } from '../../model/index.js'

/** Between the edge of a band's ground and its boxes, map pixels, as layout has it. */
const REACH = 10
const PADDING = 14

/** A band's ground in a picture. */
export interface Ground {
  readonly rect: Rect
  readonly placement: Placement
}

/** The position of a box that stands there in a picture: counted from its band's origin, or from the map's. */
export function positionIn(rect: Rect, ground: Ground | null, flow: Flow): Position {
  if (ground === null) return position(rect.x, rect.y)
  if (ground.placement !== 'main') return position(rect.x, rect.y - ground.rect.y - PADDING)
  const columns = flow === 'right' || flow === 'left'
  return columns ? position(rect.x - ground.rect.x - REACH, rect.y) : position(rect.x, rect.y - ground.rect.y - REACH)
}

const position = (x: number, y: number): Position => [within(x), within(y)]

const within = (value: number): number => Math.max(-1_000_000, Math.min(1_000_000, Math.round(value * 100) / 100)) + 0
