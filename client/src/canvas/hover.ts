import type { Point } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { isInside } from './geometry.js'
import { isControl } from './is-control.js'
import type { MapParts } from './map-context.js'

/** So far beyond its edge a box that is pointed at stays so, screen pixels: its controls reach beyond it. */
const AROUND_PX = 14

type Hovering = Pick<MapParts, 'index' | 'store' | 'view'>

/**
 * Keeps what the pointer is on.
 *
 * @param target what of the page is under the pointer
 * @param at where on the map
 */
export function hover({ index, store, view }: Hovering, target: EventTarget, at: Point): void {
  // On the controls of a box it stays hovered.
  if (isControl(target)) return
  const { zoom } = view.now()
  const hovered = index.boxAt(at) ?? index.linkAt(at, zoom) ?? nearHovered({ index, store, view }, at)
  if (hovered !== store.getState().hovered) store.setState({ hovered })
}

function nearHovered({ index, store, view }: Hovering, at: Point): Id | null {
  const { hovered } = store.getState()
  const rect = hovered === null ? undefined : index.boxes.rectOf(hovered)
  return rect !== undefined && isInside(at, rect, AROUND_PX / view.now().zoom) ? hovered : null
}
