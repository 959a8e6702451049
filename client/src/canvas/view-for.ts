import type { Rect } from '@throughline/shared/layout'
import type { Flow } from '@throughline/shared/model'
import type { ViewState } from './map-view.js'

export const MIN_ZOOM = 0.05
export const MAX_ZOOM = 2.5
/** Air round what is fitted, screen pixels. */
const AIR_PX = 24
/** Fitting never makes text bigger than this. */
const FIT_MAX_ZOOM = 1

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The camera that shows all of a rectangle, in the middle. */
export function viewFitting(rect: Rect, { width, height }: Pick<ViewState, 'width' | 'height'>): Viewport {
  const across = (width - 2 * AIR_PX) / Math.max(1, rect.width)
  const down = (height - 2 * AIR_PX) / Math.max(1, rect.height)
  const zoom = clamp(Math.min(across, down), MIN_ZOOM, FIT_MAX_ZOOM)
  return {
    x: width / 2 - (rect.x + rect.width / 2) * zoom,
    y: height / 2 - (rect.y + rect.height / 2) * zoom,
    zoom,
  }
}

/** All of a map is shown where a label's letters are then at least 10 pixels of the screen, */
const WHOLE_FROM_ZOOM = 0.67
/** else its beginning, where they are 11. */
const READING_ZOOM = 0.74

/** The camera with which a map opens: all of it where that can be read, else its beginning. */
export function viewOpening(rect: Rect, flow: Flow, view: Pick<ViewState, 'width' | 'height'>): Viewport {
  const fitting = viewFitting(rect, view)
  if (fitting.zoom >= WHOLE_FROM_ZOOM) return fitting
  const zoom = READING_ZOOM
  const along = (start: number, size: number, length: number, fromEnd: boolean) => {
    if (size * zoom + 2 * AIR_PX <= length) return length / 2 - (start + size / 2) * zoom
    return fromEnd ? length - AIR_PX - (start + size) * zoom : AIR_PX - start * zoom
  }
  return {
    x: along(rect.x, rect.width, view.width, flow === 'left'),
    y: along(rect.y, rect.height, view.height, flow === 'up'),
    zoom,
  }
}

/** The least move of the camera that brings a rectangle into view; null where it is in view. Zooms only if it must. */
export function viewShowing(rect: Rect, view: ViewState): Viewport | null {
  const { zoom, width, height } = view
  const fits = rect.width * zoom + 2 * AIR_PX <= width && rect.height * zoom + 2 * AIR_PX <= height
  if (!fits) return viewFitting(rect, view)
  const x = nudge(rect.x * zoom + view.x, rect.width * zoom, width)
  const y = nudge(rect.y * zoom + view.y, rect.height * zoom, height)
  return x === 0 && y === 0 ? null : { x: view.x + x, y: view.y + y, zoom }
}

/** Whether a view shows at least a part of a rectangle. */
export function isInView(rect: Rect, { x, y, zoom, width, height }: ViewState): boolean {
  const [left, top] = [rect.x * zoom + x, rect.y * zoom + y]
  return left < width && top < height && left + rect.width * zoom > 0 && top + rect.height * zoom > 0
}

/** How far to move a stretch so that it lies within a length with some air. */
function nudge(start: number, size: number, length: number): number {
  if (start < AIR_PX) return AIR_PX - start
  const over = start + size - (length - AIR_PX)
  return over > 0 ? -over : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
