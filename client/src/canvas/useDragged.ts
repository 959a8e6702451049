import type { Point, Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { useEffect } from 'react'
import { draggedLayout, NOTHING_DRAGGED } from '../picture/index.js'
import { onceAFrame } from '../ui/index.js'
import { grown, overlap } from './geometry.js'
import type { MapParts } from './map-context.js'
import type { MapView } from './map-view.js'
import { settling } from './settling.js'
import { isStill } from './useCamera.js'

/**
 * Keeps `dragged` in the map's state: where boxes are that somebody drags, this person or another, and those that
 * settle into a new place after a change that was not a drag.
 */
export function useDragged(map: MapParts): void {
  useEffect(() => {
    const { store, session, picture, view } = map
    const settle = settling(picture, { isStill, isSeen: seenIn(view), now: () => performance.now() })
    const frames = onceAFrame(renew)

    function renew(): void {
      const corners = new Map<Id, Point>(settle.corners())
      const { drag, dragged } = store.getState()
      let gliding = false
      for (const person of session.others())
        for (const [id, [x, y]] of Object.entries(person.dragging ?? {})) {
          const corner = nearer(dragged.boxes.get(id) ?? picture.layout().boxes.get(id), { x, y })
          corners.set(id, corner)
          gliding ||= corner.x !== x || corner.y !== y
        }
      if (drag !== null) for (const [id, corner] of drag.corners) corners.set(id, corner)
      settle.shownAt(corners)
      if (corners.size > 0) store.setState({ dragged: draggedLayout(picture, corners) })
      else if (dragged !== NOTHING_DRAGGED) store.setState({ dragged: NOTHING_DRAGGED })
      if (gliding || settle.isMoving()) frames.ask()
    }

    const stops = [
      store.subscribe((state, before) => {
        if (state.drag !== before.drag) frames.now()
      }),
      session.onOthersChange(() => {
        const someoneDrags = session.others().some(({ dragging }) => dragging !== null)
        if (someoneDrags || store.getState().dragged !== NOTHING_DRAGGED) frames.ask()
      }),
      // At once: a frame in which dropped boxes stand where they were would flicker.
      picture.onChange((changed) => {
        settle.take(changed)
        frames.now()
      }),
    ]
    return () => {
      frames.drop()
      for (const stop of stops) stop()
    }
  }, [map])
}

/** A shorter way than this is not seen, screen pixels. */
const LEAST_WAY_PX = 2
/** The links of a box this far beyond the view are still seen to follow it, map pixels. */
const NEARBY = 300

/** Whether a box is seen to go from one place to another. */
function seenIn(view: MapView): (from: Rect, to: Rect) => boolean {
  return (from, to) => {
    if (Math.hypot(to.x - from.x, to.y - from.y) * view.now().zoom < LEAST_WAY_PX) return false
    const near = grown(view.shown(), NEARBY)
    return overlap(from, near) || overlap(to, near)
  }
}

/** What part of the way to where they are others' boxes go with each frame: they are told a few times a second only. */
const GLIDE = 0.3

function nearer(from: Point | undefined, to: Point): Point {
  if (from === undefined || isStill()) return to
  const x = from.x + (to.x - from.x) * GLIDE
  const y = from.y + (to.y - from.y) * GLIDE
  return Math.hypot(to.x - x, to.y - y) < 0.5 ? to : { x, y }
}
