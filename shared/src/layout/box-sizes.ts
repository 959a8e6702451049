import type { Id, Theory } from '../model/index.js'
import type { Size } from './geometry.js'
import type { BoxSizer } from './map-layout.js'
import { roomIn } from './placing/stage.js'

/** How large every box is where it stands: so that another thread, which has no fonts, can lay the theory out. */
export function boxSizes(theory: Theory, sizer: BoxSizer): ReadonlyMap<Id, Size> {
  return new Map(
    [...theory.elements.values()].map((element) => {
      const band = element.band === null ? undefined : theory.bands.get(element.band)
      return [element.id, sizer(element, roomIn(band))]
    }),
  )
}
