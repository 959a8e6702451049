import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { createStore } from 'zustand/vanilla'
import type { DraggedLayout } from '../picture/index.js'
import { NOTHING_DRAGGED } from '../picture/index.js'
import type { Guide } from './snapping.js'

/** Boxes on their way, by this person: nothing of it is in the document until they are dropped. */
export interface Drag {
  /** The one under the pointer. */
  readonly grabbed: Id
  readonly ids: readonly Id[]
  readonly corners: ReadonlyMap<Id, Point>
  readonly guides: readonly Guide[]
  /** Alt is held: copies are dropped, the boxes stay. */
  readonly copies: boolean
  /** The band a drop would put the grabbed one in. */
  readonly band: Id | null
}

/** A link on its way from a box to wherever the pointer is. */
export interface Linking {
  readonly from: Id
  readonly at: Point
  readonly over: Id | null
}

/** What goes on on the map at this moment, for this person only. */
export interface MapState {
  readonly mounted: ReadonlySet<Id>
  readonly hovered: Id | null
  readonly drag: Drag | null
  /** Where boxes are that are dragged by anyone, and their links. */
  readonly dragged: DraggedLayout
  readonly marquee: Rect | null
  /** Where a band would stand, or end, while its head or edge is dragged. */
  readonly guide: Guide | null
  readonly linking: Linking | null
  /** The keyboard is in the map: the focused thing shows it. */
  readonly keyboard: boolean
  /** The boxes at the ends of a selected link. */
  readonly ends: ReadonlySet<Id>
  /** The band that something dragged in from the palette would land in. */
  readonly dropBand: Id | null
}

export type MapStore = ReturnType<typeof createMapStore>

export function createMapStore() {
  return createStore<MapState>(() => ({
    mounted: new Set(),
    hovered: null,
    drag: null,
    dragged: NOTHING_DRAGGED,
    marquee: null,
    guide: null,
    linking: null,
    keyboard: false,
    ends: new Set(),
    dropBand: null,
  }))
}
