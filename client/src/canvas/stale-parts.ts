import type { Id } from '@throughline/shared/model'
import type { DraggedLayout } from '../picture/index.js'
import { grown } from './geometry.js'
import { placesOfLink } from './link-places.js'
import { BOX_MARGIN, type MapIndex } from './map-index.js'
import type { MapState } from './map-state.js'
import type { Stale } from './painting/stale.js'

/** Adds what is painted otherwise because something else goes on on the map. */
export function addStaleByState(stale: Stale, index: MapIndex, now: MapState, before: MapState): void {
  if (now.mounted !== before.mounted) addDifferent(stale, index, now.mounted, before.mounted)
  if (now.hovered !== before.hovered) for (const id of [now.hovered, before.hovered]) addThing(stale, index, id)
  if (now.dragged !== before.dragged) {
    addDragged(stale, now.dragged)
    addDragged(stale, before.dragged)
    // Where they stand otherwise: painted before and after, but not meanwhile.
    addDifferent(stale, index, things(now.dragged), things(before.dragged))
  }
  const isCopying = now.drag?.copies === true
  if (isCopying !== (before.drag?.copies === true))
    for (const id of (now.drag ?? before.drag)?.ids ?? []) addThing(stale, index, id)
  if (bandUnder(now) !== bandUnder(before) || now.keyboard !== before.keyboard) stale.addAll()
}

/** Adds what is in one set and not in the other. */
export function addDifferent(stale: Stale, index: MapIndex, now: ReadonlySet<Id>, before: ReadonlySet<Id>): void {
  for (const id of now) if (!before.has(id)) addThing(stale, index, id)
  for (const id of before) if (!now.has(id)) addThing(stale, index, id)
}

/** The band that shows that something would be dropped in it. */
export const bandUnder = ({ drag, dropBand }: Pick<MapState, 'drag' | 'dropBand'>): Id | null => drag?.band ?? dropBand

/** Adds where a thing stands. */
export function addThing(stale: Stale, index: MapIndex, id: Id | null): void {
  if (id !== null) for (const place of index.placesOf(id)) stale.add(place)
}

function addDragged(stale: Stale, { boxes, groups, links }: DraggedLayout): void {
  for (const rect of [...boxes.values(), ...groups.values()]) stale.add(grown(rect, BOX_MARGIN))
  for (const link of links.values()) for (const place of placesOfLink(link)) stale.add(place)
}

const things = ({ boxes, groups, links }: DraggedLayout): ReadonlySet<Id> =>
  new Set([...boxes.keys(), ...groups.keys(), ...links.keys()])
