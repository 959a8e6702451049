import type { Flow, Id, Theory } from '../../model/index.js'
import { HEAD_AIR, HEAD_HEIGHT, MIN_STRIP, STRIP_PADDING, STRIP_REACH } from '../dimensions.js'
import type { Rect } from '../geometry.js'
import type { BandArea, MapLayout } from '../map-layout.js'
import { columnGaps } from './column-gaps.js'
import { lengthOf, type Starts } from './fill-columns.js'
import { type FilledBand, hasColumns, roomIn, type Stage } from './stage.js'

/** Boxes and grounds of the main bands. */
export interface MainArea {
  readonly boxes: Map<Id, Rect>
  readonly bands: Map<Id, BandArea>
}

/**
 * Sets the main bands side by side. The first one's boxes begin at 0, and 0 along each band is what positions count
 * from: a band that grows on one side, or strips that come above, move nothing that stands.
 */
export function standColumns(
  stage: Stage,
  starts: Starts,
  around: { theory: Theory; previous?: MapLayout | undefined },
): MainArea {
  const { flow, main } = stage
  const columns = hasColumns(flow)
  const reach = alongReach(stage, starts)
  const gaps = columnGaps(stage, starts, around)
  const area: MainArea = { boxes: new Map(), bands: new Map() }
  let near = 0
  main.forEach((filled, index) => {
    const depth = depthOf(filled, columns)
    const side = runsBack(flow) ? -near - depth : near
    const ground = groundOf({ columns, side, depth, ...reach })
    area.bands.set(filled.band.id, {
      placement: 'main',
      ground,
      head: { x: ground.x, y: ground.y - HEAD_AIR - HEAD_HEIGHT, width: ground.width, height: HEAD_HEIGHT },
      origin: columns ? { x: side, y: 0 } : { x: 0, y: side },
    })
    for (const { id, width, height } of filled.items) {
      const start = starts.get(id) ?? 0
      area.boxes.set(id, columns ? { x: side, y: start, width, height } : { x: start, y: side, width, height })
    }
    near += depth + (gaps[index] ?? 0)
  })
  return area
}

/** How far the strips run along themselves: all of them as far as the longest. */
function alongReach({ main, flow }: Stage, starts: Starts): { from: number; to: number } {
  let [from, to] = [STRIP_PADDING, MIN_STRIP - STRIP_PADDING]
  for (const { items } of main) {
    for (const item of items) {
      const start = starts.get(item.id) ?? 0
      from = Math.min(from, start)
      to = Math.max(to, start + lengthOf(item, flow))
    }
  }
  return { from: from - STRIP_PADDING, to: to + STRIP_PADDING }
}

function depthOf({ band, items }: FilledBand, columns: boolean): number {
  const depths = items.map(({ width, height }) => (columns ? width : height))
  return Math.max(columns ? roomIn(band).minWidth : 64, ...depths)
}

function groundOf(given: { columns: boolean; side: number; depth: number; from: number; to: number }): Rect {
  const { columns, side, depth, from, to } = given
  const across = { at: side - STRIP_REACH, size: depth + 2 * STRIP_REACH }
  return columns
    ? { x: across.at, y: from, width: across.size, height: to - from }
    : { x: from, y: across.at, width: to - from, height: across.size }
}

/** Whether time runs towards smaller coordinates. */
export const runsBack = (flow: Flow): boolean => flow === 'left' || flow === 'up'
