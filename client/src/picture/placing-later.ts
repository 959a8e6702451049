import type { Theory } from '@throughline/shared/model'
import { whenCalm } from '../ui/index.js'

/** Fewer boxes are placed anew within a frame. */
const LARGE = 400
/** All of a large map takes longer than that, and its routes a thread of their own for a second or two. */
const PLACING_LARGE = { calmMs: 250, latestMs: 5000 }

/** Changes that come faster are no typing and no clicks, but a stream: many people, or another program. */
const STREAM_MS = 50
const PLACING_SMALL = { calmMs: 100, latestMs: 500 }

/** When all of a map is placed after changes that only move single boxes along, or let them grow. */
export interface PlacingLater {
  /** Asked once for each change: whether it is enough to follow it, and to place all of the map when it is calm. */
  mayWait(theory: Theory): boolean
  ask(theory: Theory): void
  drop(): void
}

/** Others make room at once where that takes less than a frame; in a stream of changes, and on a large map, soon. */
export function placingLater(placeAll: () => void): PlacingLater {
  const ofLarge = whenCalm(placeAll, PLACING_LARGE)
  const ofSmall = whenCalm(placeAll, PLACING_SMALL)
  let changedAt = Number.NEGATIVE_INFINITY
  const isLarge = ({ elements }: Theory) => elements.size >= LARGE
  return {
    mayWait(theory) {
      const now = performance.now()
      const isStream = now - changedAt < STREAM_MS
      changedAt = now
      return isStream || isLarge(theory)
    },
    ask: (theory) => (isLarge(theory) ? ofLarge : ofSmall).ask(),
    drop() {
      ofLarge.drop()
      ofSmall.drop()
    },
  }
}
