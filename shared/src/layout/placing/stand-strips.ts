import type { Id } from '../../model/index.js'
import { BOX_AIR, HEAD_AIR, HEAD_HEIGHT, MIN_CROSSING, STRIP_GAP, STRIP_PADDING } from '../dimensions.js'
import { bottomOf, type Rect, rightOf, unionOf } from '../geometry.js'
import type { MapLayout } from '../map-layout.js'
import { fillStrip } from './fill-strip.js'
import type { Neighbours } from './neighbours.js'
import type { FilledBand, Stage } from './stage.js'
import type { MainArea } from './stand-columns.js'

/** A strip without boxes has room for one this high, map pixels. */
const EMPTY_HEIGHT = 64

/** Adds the bands that cross the others: over and under them, as long as they reach, from the inside out. */
export function standStrips(
  stage: Stage,
  area: MainArea,
  {
    roomOver,
    ...around
  }: {
    readonly neighbours: Neighbours
    readonly previous?: MapLayout | undefined
    /** Kept free over the heads of the main bands, map pixels. */
    readonly roomOver: number
  },
): void {
  const middle = unionOf([...area.bands.values()].flatMap(({ ground, head }) => [ground, head]))
  const reach = reachOf(middle, stage.flow === 'left')
  const gap = middle ? STRIP_GAP : 0
  let upper = (middle?.y ?? 0) - gap - roomOver
  for (const filled of [...stage.above].reverse()) {
    const strip = stripOf(filled, fillStrip(filled, { standing: area.boxes, reach, ...around }))
    stand(area, strip, { ...reach, y: upper - strip.height, height: strip.height })
    upper -= strip.height + HEAD_AIR + HEAD_HEIGHT + BOX_AIR
  }
  let lower = (middle ? bottomOf(middle) : 0) + gap + HEAD_HEIGHT + HEAD_AIR
  for (const filled of stage.below) {
    const strip = stripOf(filled, fillStrip(filled, { standing: area.boxes, reach, ...around }))
    stand(area, strip, { ...reach, y: lower, height: strip.height })
    lower += strip.height + HEAD_AIR + HEAD_HEIGHT + BOX_AIR
  }
}

interface Strip {
  readonly filled: FilledBand
  readonly rects: ReadonlyMap<Id, Rect>
  /** From the origin to the upper edge of its highest box; 0 or less. */
  readonly from: number
  readonly height: number
}

function stripOf(filled: FilledBand, rects: ReadonlyMap<Id, Rect>): Strip {
  const content = unionOf(rects.values()) ?? { x: 0, y: 0, width: 0, height: EMPTY_HEIGHT }
  const from = Math.min(0, content.y)
  return { filled, rects, from, height: bottomOf(content) - from + 2 * STRIP_PADDING }
}

function stand(area: MainArea, { filled, rects, from }: Strip, ground: Rect): void {
  const origin = { x: 0, y: ground.y + STRIP_PADDING - from }
  area.bands.set(filled.band.id, {
    placement: filled.band.placement,
    ground,
    head: { x: ground.x, y: ground.y - HEAD_AIR - HEAD_HEIGHT, width: ground.width, height: HEAD_HEIGHT },
    origin,
  })
  for (const [id, rect] of rects) area.boxes.set(id, { ...rect, x: origin.x + rect.x, y: origin.y + rect.y })
}

/** As long as all main bands together. Where time runs to the left, the map begins at its right end. */
function reachOf(middle: Rect | null, fromRight: boolean): { x: number; width: number } {
  const width = Math.max(middle?.width ?? 0, MIN_CROSSING)
  if (!middle) return { x: fromRight ? -width : 0, width }
  return { x: fromRight ? rightOf(middle) - width : middle.x, width }
}
