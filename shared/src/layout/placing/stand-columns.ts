import type { Flow, Id, Theory } from '../../model/index.js'
import { HEAD_AIR, HEAD_HEIGHT, STRIP_REACH } from '../dimensions.js'
import type { Rect } from '../geometry.js'
import type { BandArea, MapLayout } from '../map-layout.js'
import { columnGaps } from './column-gaps.js'
import type { Starts } from './fill-columns.js'
import { type FilledBand, hasColumns, roomIn, type Stage } from './stage.js'
import { nearSides, tiersOf } from './tiers.js'

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
  const gaps = columnGaps(stage, starts, around)
  const depths = main.map((filled) => depthOf(filled, columns))
  const tiers = tiersOf(stage, starts, { theory: around.theory, depths, gaps })
  const sides = nearSides(tiers, { depths, gaps })
  const area: MainArea = { boxes: new Map(), bands: new Map() }
  for (const { bands, from, to, offset } of tiers) {
    for (const index of bands) {
      const filled = main[index]
      if (!filled) continue
      const [depth, near] = [depths[index] ?? 0, sides.get(index) ?? 0]
      const side = runsBack(flow) ? -near - depth : near
      const ground = groundOf({ columns, side, depth, from: offset + from, to: offset + to })
      area.bands.set(filled.band.id, {
        placement: 'main',
        ground,
        head: { x: ground.x, y: ground.y - HEAD_AIR - HEAD_HEIGHT, width: ground.width, height: HEAD_HEIGHT },
        origin: columns ? { x: side, y: offset } : { x: offset, y: side },
      })
      for (const { id, width, height } of filled.items) {
        const start = offset + (starts.get(id) ?? 0)
        area.boxes.set(id, columns ? { x: side, y: start, width, height } : { x: start, y: side, width, height })
      }
    }
  }
  return area
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
