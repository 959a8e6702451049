import {
  type Band,
  DEFAULT_BAND_SIZE,
  type Element,
  type Flow,
  type Id,
  inOrder,
  type Theory,
} from '../../model/index.js'
import { CROSSING_BOX } from '../dimensions.js'
import type { Size } from '../geometry.js'
import type { BoxSizer } from '../map-layout.js'

/** An element with the size its words need. */
export interface Item extends Size {
  readonly id: Id
  readonly element: Element
}

/** A band with what stands in it, in reading order. */
export interface FilledBand {
  readonly band: Band
  readonly items: readonly Item[]
}

/** Everything that needs a place, sorted by where it belongs. */
export interface Stage {
  readonly flow: Flow
  /** In the order in which time runs. */
  readonly main: readonly FilledBand[]
  /** From top to bottom. */
  readonly above: readonly FilledBand[]
  readonly below: readonly FilledBand[]
  /** Outside all bands. */
  readonly free: readonly Item[]
}

/** Sorts a theory's elements into its bands and measures them. An unknown band counts as none. */
export function stageOf(theory: Theory, sizer: BoxSizer): Stage {
  const byBand = new Map<Id | null, Item[]>()
  for (const element of inOrder(theory.elements.values())) {
    const band = element.band === null ? undefined : theory.bands.get(element.band)
    const { width, height } = sizer(element, roomIn(band))
    const items = byBand.get(band?.id ?? null)
    const item = { id: element.id, element, width, height }
    if (items) items.push(item)
    else byBand.set(band?.id ?? null, [item])
  }
  const filled = inOrder(theory.bands.values()).map((band) => ({ band, items: byBand.get(band.id) ?? [] }))
  return {
    flow: theory.details.flow,
    main: filled.filter(({ band }) => band.placement === 'main'),
    above: filled.filter(({ band }) => band.placement === 'above'),
    below: filled.filter(({ band }) => band.placement === 'below'),
    free: byBand.get(null) ?? [],
  }
}

/** Whether main bands are columns; else they are rows. */
export const hasColumns = (flow: Flow): boolean => flow === 'right' || flow === 'left'

/** How much of its column's length an item takes. */
export const lengthOf = (item: Item, flow: Flow): number => (hasColumns(flow) ? item.height : item.width)

/** How wide a band lets its boxes be, map pixels. */
export function roomIn(band: Band | undefined): { minWidth: number; maxWidth: number } {
  if (band && band.placement !== 'main') return CROSSING_BOX
  const width = band?.size ?? DEFAULT_BAND_SIZE
  return { minWidth: width, maxWidth: width }
}
