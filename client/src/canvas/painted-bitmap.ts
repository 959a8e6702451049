import type { Rect } from '@throughline/shared/layout'
import { grown } from './geometry.js'
import type { ViewState } from './map-view.js'

/** The bitmap reaches this far beyond each side of the view, so that a pan has something to show. */
const MARGIN_PX = 160
/** What stands beside the map, such as a ring or a legend's edge, lies within, map pixels. */
const AIR = 60

/** The camera with which a bitmap is painted, whose corner lies beyond that of the view. */
export function bitmapView(view: ViewState): ViewState {
  return {
    x: view.x + MARGIN_PX,
    y: view.y + MARGIN_PX,
    zoom: view.zoom,
    width: view.width + 2 * MARGIN_PX,
    height: view.height + 2 * MARGIN_PX,
  }
}

/** Gives the bitmap its size, unless it has it; true where it was emptied by that. */
export function resizeBitmap(canvas: HTMLCanvasElement, { width, height }: ViewState, ratio: number): boolean {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width === across && canvas.height === down) return false
  canvas.width = across
  canvas.height = down
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  return true
}

/** Lets a bitmap, as it is painted, lie where the camera now has what is on it. */
export function placeBitmap(canvas: HTMLCanvasElement, painted: ViewState, view: ViewState): void {
  const scale = view.zoom / painted.zoom
  const [x, y] = [view.x - scale * painted.x, view.y - scale * painted.y]
  canvas.style.transform = scale === 1 ? `translate(${x}px, ${y}px)` : `translate(${x}px, ${y}px) scale(${scale})`
}

/** Whether all of the map that the camera shows is on the bitmap: beside the map there is nothing to paint. */
export function covers(painted: ViewState, view: ViewState, map: () => Rect): boolean {
  const there = onMap(painted)
  const wanted = onMap(view)
  if (holds(there, wanted)) return true
  const all = grown(map(), AIR)
  return (
    Math.max(wanted.x, all.x) >= there.x &&
    Math.max(wanted.y, all.y) >= there.y &&
    Math.min(wanted.x + wanted.width, all.x + all.width) <= there.x + there.width &&
    Math.min(wanted.y + wanted.height, all.y + all.height) <= there.y + there.height
  )
}

/** By how many pixels of the bitmap it must be moved to be where the camera is; null where that is no whole number. */
export function scrolledBy(painted: ViewState, view: ViewState, ratio: number): { x: number; y: number } | null {
  if (painted.zoom !== view.zoom || painted.width !== view.width || painted.height !== view.height) return null
  const [x, y] = [(view.x - painted.x) * ratio, (view.y - painted.y) * ratio]
  return Number.isInteger(x) && Number.isInteger(y) ? { x, y } : null
}

/** What a bitmap shows after it was moved that it did not show before, map pixels. */
export function uncovered(painted: ViewState, view: ViewState): Rect[] {
  const [there, now] = [onMap(painted), onMap(view)]
  const strips: Rect[] = []
  const [right, bottom] = [now.x + now.width, now.y + now.height]
  const [thereRight, thereBottom] = [there.x + there.width, there.y + there.height]
  if (now.x < there.x) strips.push({ ...now, width: there.x - now.x })
  if (right > thereRight) strips.push({ ...now, x: thereRight, width: right - thereRight })
  if (now.y < there.y) strips.push({ ...now, height: there.y - now.y })
  if (bottom > thereBottom) strips.push({ ...now, y: thereBottom, height: bottom - thereBottom })
  return strips
}

const holds = (outer: Rect, { x, y, width, height }: Rect): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height

/** What of the map a bitmap shows, map pixels. */
export const onMap = ({ x, y, zoom, width, height }: ViewState): Rect => ({
  x: (0 - x) / zoom,
  y: (0 - y) / zoom,
  width: width / zoom,
  height: height / zoom,
})
