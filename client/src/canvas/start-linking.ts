import { addLink } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { setEditor } from '../state/index.js'
import { type At, followPointer } from '../ui/index.js'
import { makeBox } from './make-box.js'
import type { MapParts } from './map-context.js'

/** A pull that ends nearer than this to where it began, screen pixels, was none. */
const LEAST_PULL_PX = 16

/** Pulls a link out of a box until the pointer is let go: on a box links to it, on the empty map grows a new one. */
export function startLinking(map: MapParts, from: Id, event: PointerEvent): void {
  const { view, store, index } = map
  const stop = () => store.setState({ linking: null })
  followPointer(event, {
    onMove: (now) => {
      const at = view.toMap(now)
      store.setState({ linking: { from, at, over: targetAt(map, from, at) } })
    },
    onEnd: (now, moved) => {
      stop()
      if (!moved || Math.hypot(now.x - event.clientX, now.y - event.clientY) < LEAST_PULL_PX) return
      const at = view.toMap(now)
      const to = targetAt(map, from, at)
      if (to !== null) {
        const link = map.session.run(addLink, { from, to })
        if (link !== null) setEditor({ selection: new Set([link]), focused: link })
      } else if (index.boxAt(at) !== from) makeBox(map, { at, from })
    },
    onCancel: stop,
  })
}

/** What a link let go here would lead to: a box, else the group whose head or frame is here. */
function targetAt({ index, view }: MapParts, from: Id, at: At): Id | null {
  const over = index.boxAt(at) ?? index.groupHandleAt(at, view.now().zoom)
  return over === from ? null : over
}
