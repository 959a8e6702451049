import type { Point, Rect } from '../layout/index.js'
import { AREA, SIZES } from './anatomy.js'
import type { PictureContext } from './context.js'
import type { TextLine } from './scene.js'
import { layLine } from './text/index.js'

/** Rows of signs below a picture: how high one is. */
export const ROW_PX = 28
const ITEM_GAP_PX = 22
/** Never squeezed narrower than this, however small the picture. */
const LEAST_PX = 320
const TOP_PX = 8

/** Where rows below a picture of these bounds begin, and how wide they may be. */
export function roomBelow(bounds: Rect) {
  return {
    left: bounds.x + AREA.marginPx,
    width: Math.max(LEAST_PX, bounds.width - 2 * AREA.marginPx),
    top: bounds.y + bounds.height - AREA.marginPx + TOP_PX,
  }
}

/** The bounds of a picture with what stands below it. */
export function boundsWith(bounds: Rect, below: { readonly rect: Rect } | null): Rect {
  if (below === null) return bounds
  const right = Math.max(bounds.x + bounds.width, below.rect.x + below.rect.width + AREA.marginPx)
  const bottom = below.rect.y + below.rect.height + AREA.marginPx
  return { ...bounds, width: right - bounds.x, height: bottom - bounds.y }
}

/** What stands first in the first row. */
export function rowTitle({ measure, words }: PictureContext, text: string, at: Point): TextLine {
  const { font, baselinePx, linePx } = SIZES.band
  const baseline = at.y + (ROW_PX - linePx) / 2 + baselinePx
  return layLine({ text, font, colour: 'ink-2', baseline, measure, at: { left: at.x }, language: words.language })
}

interface Rows {
  readonly left: number
  readonly width: number
  readonly top: number
  /** What the title takes of the first row. */
  readonly indent: number
}

/** Where things of these widths stand side by side, in as many rows as they need. */
export function inRows({ left, width, top, indent }: Rows, things: readonly { readonly width: number }[]): Point[] {
  let x = left + indent + ITEM_GAP_PX
  let y = top
  return things.map((thing) => {
    if (x + thing.width > left + width && x > left) {
      x = left
      y += ROW_PX
    }
    const at = { x, y }
    x += thing.width + ITEM_GAP_PX
    return at
  })
}
