import type { Id, Theory } from '../model/index.js'
import { bottomOf, centreOf, contains, type Point, type Rect, rightOf, type Size } from './geometry.js'
import type { BandArea, MapLayout } from './map-layout.js'
import { hasColumns } from './placing/stage.js'
import type { Place } from './tidy-positions.js'

/** A box dropped this far beyond a strip's end still belongs to it: so strips can be made longer. Map pixels. */
const BEYOND = 72

/** What it means to drop a box at this corner: the band it lands in and its position there. */
export function placeAt(theory: Theory, layout: MapLayout, topLeft: Point, size: Size): Place {
  const box = { ...topLeft, ...size }
  const band = bandAt(theory, layout, box)
  const origin = band?.[1].origin ?? { x: 0, y: 0 }
  return { band: band?.[0] ?? null, position: [topLeft.x - origin.x, topLeft.y - origin.y] }
}

function bandAt(theory: Theory, layout: MapLayout, box: Rect): readonly [Id, BandArea] | null {
  const middle = centreOf(box)
  const areas = [...layout.bands].filter(([id]) => theory.bands.has(id))
  const crossing = areas.find(
    ([, { placement, ground, head }]) => placement !== 'main' && (contains(ground, middle) || contains(head, middle)),
  )
  if (crossing) return crossing
  const columns = hasColumns(theory.details.flow)
  let [nearest, best] = [Infinity, null as readonly [Id, BandArea] | null]
  for (const entry of areas) {
    const [, { placement, ground }] = entry
    if (placement !== 'main' || !reaches(ground, middle, columns)) continue
    const apart = columns
      ? Math.max(ground.x - middle.x, middle.x - rightOf(ground), 0)
      : Math.max(ground.y - middle.y, middle.y - bottomOf(ground), 0)
    if (apart < nearest) [nearest, best] = [apart, entry]
  }
  return best
}

/** Whether a point is in a main band, or nearer to it than the middle of a gap, or not far beyond its ends. */
function reaches(ground: Rect, { x, y }: Point, columns: boolean): boolean {
  const [besideX, besideY] = columns ? [48, BEYOND] : [BEYOND, 48]
  return (
    x >= ground.x - besideX &&
    x <= rightOf(ground) + besideX &&
    y >= ground.y - besideY &&
    y <= bottomOf(ground) + besideY
  )
}
