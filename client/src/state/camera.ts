import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'

/** What the map can be asked to show. The canvas provides it while it is mounted. */
export interface Camera {
  zoomIn(): void
  zoomOut(): void
  zoomTo(zoom: number): void
  /** Everything in view. */
  fit(): void
  fitRect(rect: Rect): void
  /** Brings a thing into view, without zooming unless it must. */
  show(id: Id): void
  /** Moves this point of the map to the middle of the view, at the same zoom unless one is given. */
  centreOn(point: Point, zoom?: number): void
  /** Places itself for the map of a sub-model, which the picture shows already: where one looked last, else at its beginning. */
  openMap(within: Id | null): void
  /** The part of the map in view, map pixels. */
  viewport(): Rect
}

let current: Camera | null = null

/** The camera of the map on screen; null while another view is. */
export const camera = (): Camera | null => current

/** Called by the canvas when it mounts (and with null when it leaves). */
export function provideCamera(provided: Camera | null): void {
  current = provided
}
