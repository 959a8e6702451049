/** A press that moves less than this, screen pixels, is a press and not a drag. */
const DRAG_PX = 4

export interface At {
  readonly x: number
  readonly y: number
}

export interface Following {
  /** Once it has become a drag, with the place in the window. */
  readonly onMove: (at: At) => void
  readonly onEnd: (at: At, moved: boolean) => void
  /** Escape, or the system took the pointer away. */
  readonly onCancel: () => void
}

/** Follows a pointer that went down until it is let go, wherever it goes. */
export function followPointer(down: PointerEvent, { onMove, onEnd, onCancel }: Following): void {
  const listening = new AbortController()
  const options = { signal: listening.signal, capture: true }
  let moved = false
  const at = ({ clientX, clientY }: PointerEvent): At => ({ x: clientX, y: clientY })
  const mine = (listener: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) listener(event)
  }

  const move = mine((event) => {
    moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > DRAG_PX
    if (moved) onMove(at(event))
  })
  const end = mine((event) => {
    listening.abort()
    onEnd(at(event), moved)
  })
  const cancel = () => {
    listening.abort()
    onCancel()
  }
  window.addEventListener('pointermove', move, options)
  window.addEventListener('pointerup', end, options)
  window.addEventListener('pointercancel', mine(cancel), options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancel()
    },
    options,
  )
}
