import type { Point } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { LivePicture } from '../picture/index.js'

const SETTLE_MS = 240
/** With more boxes than this on their way, they are where they belong at once: watching it would be slow, and no help. */
const MOST = 400

interface Settling {
  readonly from: Point
  readonly startedMs: number
}

export interface SettlingClock {
  /** No motion is wanted. */
  readonly isStill: () => boolean
  readonly now: () => number
}

/** Lets boxes that have been moved by a change glide from where they were shown to where they stand now. */
export function settling(picture: Pick<LivePicture, 'layout'>, { isStill, now }: SettlingClock) {
  const moving = new Map<Id, Settling>()
  let boxes = picture.layout().boxes
  let dragged: ReadonlyMap<Id, Point> = new Map()

  return {
    /** Tells what has changed in the picture. */
    take(changed: ReadonlySet<Id>): void {
      const before = boxes
      boxes = picture.layout().boxes
      if (isStill()) return
      const moved: Id[] = []
      for (const id of changed) {
        const was = dragged.get(id) ?? before.get(id)
        const is = boxes.get(id)
        if (was !== undefined && is !== undefined && (was.x !== is.x || was.y !== is.y)) moved.push(id)
      }
      if (moved.length > MOST) {
        moving.clear()
        return
      }
      for (const id of moved) {
        const was = dragged.get(id) ?? before.get(id)
        if (was !== undefined) moving.set(id, { from: { x: was.x, y: was.y }, startedMs: now() })
      }
    },
    /** Where things are shown now that stand elsewhere: they settle from there. */
    shownAt(corners: ReadonlyMap<Id, Point>): void {
      dragged = new Map(corners)
    },
    /** Where the boxes on their way are at this moment. */
    corners(): Map<Id, Point> {
      const corners = new Map<Id, Point>()
      for (const [id, { from, startedMs }] of moving) {
        const to = boxes.get(id)
        const part = (now() - startedMs) / SETTLE_MS
        if (to === undefined || part >= 1) {
          moving.delete(id)
          continue
        }
        const eased = 1 - (1 - part) ** 3
        corners.set(id, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased })
      }
      return corners
    },
    isMoving: () => moving.size > 0,
  }
}
