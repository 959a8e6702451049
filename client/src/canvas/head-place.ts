import type { BandArea, Rect } from '@throughline/shared/layout'
import type { ViewState } from './map-view.js'

/** The least height of a head on the screen: it can be pressed. */
const LEAST_HEAD_PX = 24

/** Where a band's head is on the screen, and whether it is held there while its band moves under it. */
export interface HeadPlace extends Rect {
  readonly held: boolean
}

/**
 * The place of a band's head in screen pixels. It stays in view for as long as its band does: at the top where bands
 * are columns; at the left for bands that cross the map, and where bands are rows.
 *
 * @param upright the band is a column
 * @param wordsWidth how wide what is written in it is, map pixels: a head across the map is no wider than that
 */
export function headPlace(
  { head, ground }: BandArea,
  { upright, wordsWidth }: { readonly upright: boolean; readonly wordsWidth: number },
  view: ViewState,
): HeadPlace {
  const { zoom } = view
  const height = Math.max(LEAST_HEAD_PX, head.height * zoom)
  const left = head.x * zoom + view.x
  const top = (head.y + head.height) * zoom + view.y - height
  const width = (upright ? head.width : Math.min(head.width, wordsWidth)) * zoom
  if (upright) {
    const last = (ground.y + ground.height) * zoom + view.y - height
    const y = Math.min(Math.max(top, 0), Math.max(top, last))
    return { x: left, y, width, height, held: y > top }
  }
  const last = (ground.x + ground.width) * zoom + view.x - width
  const x = Math.min(Math.max(left, 0), Math.max(left, last))
  return { x, y: top, width, height, held: x > left }
}
