import { type MapLayout, type Rect, roomOverHeads } from '../layout/index.js'
import { type Band, type Flow, inOrder, type Theory } from '../model/index.js'
import { AREA, SIZES } from './anatomy.js'
import type { PictureContext } from './context.js'
import type { SceneCeiling } from './scene.js'
import { layLine } from './text/index.js'

/** The main band that the ceiling of accountability stands after; null where there is none. */
export function ceilingBand({ details, bands }: Pick<Theory, 'details' | 'bands'>): Band | null {
  const band = details.ceiling === null ? undefined : bands.get(details.ceiling)
  return band?.placement === 'main' ? band : null
}

/** The ceiling of accountability: a dashed line after the last band that the programme answers for, with its words. */
export function sceneCeiling(context: PictureContext, layout: MapLayout): SceneCeiling | null {
  const { theory, words, measure } = context
  const band = ceilingBand(theory)
  const line = band === null ? null : ceilingAfter(theory, layout, band)
  if (band === null || line === null) return null
  const { font, baselinePx, linePx } = SIZES.group
  const { flow } = theory.details
  const upright = line.axis === 'x'
  const at = !upright ? { right: line.to } : flow === 'right' ? { right: line.at - GAP_PX } : { left: line.at + GAP_PX }
  const baseline = upright
    ? line.from + baselinePx
    : flow === 'down'
      ? line.at + baselinePx
      : line.at - linePx + baselinePx
  const heading = layLine({
    text: words.accountable,
    font,
    colour: 'ink-2',
    baseline,
    measure,
    at,
    language: words.language,
  })
  return { band: band.id, name: words.accountable, ...line, heading: [heading] }
}

/** Where a ceiling stands on the map: a line across the run of the theory. */
export interface CeilingLine {
  /** `x`: upright, at this x. */
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Where a ceiling after this band stands; null where the band is not on the map. */
export function ceilingAfter(theory: Theory, layout: MapLayout, band: Band): CeilingLine | null {
  const area = layout.bands.get(band.id)
  if (area === undefined || area.placement !== 'main') return null
  const { flow } = theory.details
  const { ground, head } = area
  if (flow === 'right' || flow === 'left') {
    const at = flow === 'right' ? ground.x + ground.width + AREA.ceilingOffPx : ground.x - AREA.ceilingOffPx
    return { axis: 'x', at, from: head.y - roomOverHeads(theory, band.id), to: ground.y + ground.height }
  }
  const [from, to] = [ground.x, ground.x + ground.width]
  const at = flow === 'down' ? ground.y + ground.height + AREA.ceilingOffPx : head.y - AREA.ceilingOffPx
  return { axis: 'y', at, from, to }
}

/**
 * The band after which a ceiling stands that is dropped at a place: the last whose middle has been passed on the way
 * that the theory runs. Null: before all of them, so that there is none.
 */
export function ceilingAt(
  theory: Theory,
  layout: MapLayout,
  at: { readonly x: number; readonly y: number },
): Band | null {
  const { flow } = theory.details
  const main = inOrder(theory.bands.values()).filter(
    ({ id, placement }) => placement === 'main' && layout.bands.has(id),
  )
  return main.findLast(({ id }) => isPast(flow, layout.bands.get(id)?.ground, at)) ?? null
}

function isPast(flow: Flow, ground: Rect | undefined, at: { readonly x: number; readonly y: number }): boolean {
  if (ground === undefined) return false
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 }
  if (flow === 'right') return at.x > middle.x
  if (flow === 'left') return at.x < middle.x
  return flow === 'down' ? at.y > middle.y : at.y < middle.y
}

/** Between the line and its words, map pixels. */
const GAP_PX = 6
