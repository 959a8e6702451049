import type { Rect } from '../layout/index.js'
import { BOX } from '../scene/index.js'
import { number } from './markup.js'

/** SVG path data of a box: the outline of its ground, open at the top, and the edge along its top. */
export function boxPaths({ x, y, width, height }: Rect): { readonly outline: string; readonly edge: string } {
  const { edgePx, radiusTopPx: top, radiusBottomPx: bottom } = BOX
  const right = x + width
  const foot = y + height
  const outline =
    `M${number(x + 0.5)} ${number(y + edgePx)}V${number(foot - bottom)}a${bottom - 0.5} ${bottom - 0.5} 0 0 0 ` +
    `${bottom - 0.5} ${bottom - 0.5}H${number(right - bottom)}a${bottom - 0.5} ${bottom - 0.5} 0 0 0 ` +
    `${bottom - 0.5} -${bottom - 0.5}V${number(y + edgePx)}`
  const edge =
    `M${number(x)} ${number(y + edgePx)}v${top - edgePx}a${top} ${top} 0 0 1 ${top} -${top}` +
    `H${number(right - top)}a${top} ${top} 0 0 1 ${top} ${top}v${edgePx - top}Z`
  return { outline, edge }
}
