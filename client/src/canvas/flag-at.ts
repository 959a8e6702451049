import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { linkFlag } from '@throughline/shared/scene'
import { findingsIn } from '../findings/index.js'
import { isInside } from './geometry.js'
import { middleOfLink } from './link-line.js'
import type { MapParts } from './map-context.js'
import { TARGET_REACH_PX } from './map-index.js'
import { TEXT_FROM } from './painting/detail.js'

/**
 * The link whose flag is at a place; null where none is. It may be pressed within 12 screen pixels of its
 * middle, but what is nearer to the middle of the link, or on its rating, is on the link.
 */
export function flagAt(
  { session, picture, index, view }: Pick<MapParts, 'session' | 'picture' | 'index' | 'view'>,
  at: Point,
): Id | null {
  const { zoom } = view.now()
  if (zoom < TEXT_FROM || index.boxAt(at) !== null) return null
  const findings = findingsIn(session).findings()
  const { measure } = picture.context()
  for (const id of index.links.at(at, TARGET_REACH_PX / zoom)) {
    const link = picture.link(id)
    const count = findings.at(id).length
    if (link === undefined || count === 0) continue
    const { rect } = linkFlag(link, count, measure, clearOf(index))
    if (isInside(at, rect)) return id
    if (link.pill !== null && isInside(at, link.pill.rect)) continue
    const toFlag = Math.hypot(at.x - rect.x - rect.width / 2, at.y - rect.y - rect.height / 2)
    const middle = middleOfLink(link)
    if (toFlag <= TARGET_REACH_PX / zoom && toFlag < Math.hypot(at.x - middle.x, at.y - middle.y)) return id
  }
  return null
}

/** Whether no box stands in a place. */
export function clearOf({ boxes }: Pick<MapParts['index'], 'boxes'>): (place: Rect) => boolean {
  return (place) => boxes.within(place).length === 0
}
