import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import type { LivePicture } from '../picture/index.js'

const SETTLE_MS = 240
/** With more boxes than this on their way, they are where they belong at once: watching it would be slow, and no help. */
const MOST = 400
/** So are they when, within the time that one takes, more boxes than this are moved beside those of the largest change. */
const MOST_BESIDE = 6

interface Settling {
  readonly from: Point
  readonly startedMs: number
}

export interface SettlingSight {
  /** No motion is wanted. */
  readonly isStill: () => boolean
  /** Whether anybody would see a box go from one place to the other. */
  readonly isSeen: (from: Rect, to: Rect) => boolean
  readonly now: () => number
}

/** Lets boxes that have been moved by a change glide from where they were shown to where they stand now. */
export function settling(picture: Pick<LivePicture, 'layout'>, { isStill, isSeen, now }: SettlingSight) {
  const moving = new Map<Id, Settling>()
  let boxes = picture.layout().boxes
  let dragged: ReadonlyMap<Id, Point> = new Map()
  /** Changes that moved other boxes than the one before. */
  let begun: readonly { readonly startedMs: number; readonly boxes: number }[] = []
  let last: ReadonlySet<Id> = new Set()

  /** Whether boxes are moved faster than anybody could follow. */
  function isRestless(moved: ReadonlySet<Id>): boolean {
    const isOther = [...moved].some((id) => !last.has(id))
    last = moved
    begun = begun.filter(({ startedMs }) => now() - startedMs < SETTLE_MS)
    if (isOther) begun = [...begun, { startedMs: now(), boxes: moved.size }]
    const counts = begun.map(({ boxes }) => boxes)
    return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts) > MOST_BESIDE
  }

  return {
    /** Tells what has changed in the picture. */
    take(changed: ReadonlySet<Id>): void {
      const before = boxes
      boxes = picture.layout().boxes
      if (isStill()) return
      const moved = new Map<Id, Settling>()
      for (const id of changed) {
        const was = before.get(id)
        const is = boxes.get(id)
        if (was === undefined || is === undefined) continue
        const from = { ...was, ...dragged.get(id) }
        if ((from.x !== is.x || from.y !== is.y) && isSeen(from, is))
          moved.set(id, { from: { x: from.x, y: from.y }, startedMs: now() })
      }
      if (moved.size === 0) return
      if (isRestless(new Set(moved.keys())) || moved.size > MOST) moving.clear()
      else for (const [id, settles] of moved) moving.set(id, settles)
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
