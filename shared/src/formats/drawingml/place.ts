import type { Point, Rect } from '../../layout/index.js'
import type { EmuRect } from './pieces.js'

/** Where on the page a figure stands, and how large. */
export interface Place {
  /** The point of the map that comes to stand at `left`, `top`. */
  readonly origin: Point
  /** EMU. */
  readonly left: number
  readonly top: number
  /** EMU for one pixel of the map. */
  readonly scale: number
}

/** A figure made as large as a frame allows, in its middle; no larger than `most` EMU for a pixel of the map. */
export function placeWithin(bounds: Rect, frame: EmuRect, most = Number.POSITIVE_INFINITY): Place {
  const scale = Math.min(most, frame.width / bounds.width, frame.height / bounds.height)
  return {
    origin: { x: bounds.x, y: bounds.y },
    left: frame.x + (frame.width - bounds.width * scale) / 2,
    top: frame.y + (frame.height - bounds.height * scale) / 2,
    scale,
  }
}

/** A rectangle of the map in whole EMU on the page. */
export function emuRect({ origin, left, top, scale }: Place, rect: Rect): EmuRect {
  const x = Math.round(left + (rect.x - origin.x) * scale)
  const y = Math.round(top + (rect.y - origin.y) * scale)
  return {
    x,
    y,
    width: Math.max(1, Math.round(left + (rect.x + rect.width - origin.x) * scale) - x),
    height: Math.max(1, Math.round(top + (rect.y + rect.height - origin.y) * scale) - y),
  }
}

/** A point of the map in whole EMU on the page. */
export function emuPoint(place: Place, { x, y }: Point): Point {
  const rect = emuRect(place, { x, y, width: 0, height: 0 })
  return { x: rect.x, y: rect.y }
}

/** A length of the map in whole EMU. */
export const emu = ({ scale }: Place, px: number): number => Math.round(px * scale)

/** A size of letters on the map in hundredths of a point: at least 1 pt, which is the least there is. */
export const pt100 = ({ scale }: Place, px: number): number => Math.max(100, Math.round((px * scale) / 127))
