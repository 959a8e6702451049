import type { Point } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { linkFlag } from '@throughline/shared/scene'
import { findingsIn } from '../findings/index.js'
import type { MapParts } from './map-context.js'
import { TARGET_REACH_PX } from './map-index.js'
import { TEXT_FROM } from './painting/detail.js'

/** The link whose flag is at a place; null where none is. The flag may be pressed 12 screen pixels beside its middle. */
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
    const { x, y, width, height } = linkFlag(link, count, measure).rect
    const away = { x: Math.abs(at.x - x - width / 2), y: Math.abs(at.y - y - height / 2) }
    if (away.x <= Math.max(width / 2, TARGET_REACH_PX / zoom) && away.y <= Math.max(height / 2, TARGET_REACH_PX / zoom))
      return id
  }
  return null
}
