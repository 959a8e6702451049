import { useEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'
import type { ViewState } from './map-view.js'

type Size = Pick<ViewState, 'width' | 'height'>

/** After a press the map stays where it is for so long: a second one must meet what the first one met. */
const SECOND_PRESS_MS = 450

/**
 * Lets the camera be fitted again when the map has another size than it was fitted to: a panel has opened or closed, the
 * window has changed. Never while somebody drags, types on the map, or may be about to press twice.
 *
 * @param refit given the size it was fitted to
 */
export function keepFitted(
  { view, store }: Pick<MapParts, 'view' | 'store'>,
  refit: (before: Size) => void,
): () => void {
  let fitted: Size = view.now()
  let pressedAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  function consider(): void {
    clearTimeout(timer)
    const now = view.now()
    if ((now.width === fitted.width && now.height === fitted.height) || now.width === 0) return
    const wait = pressedAt + SECOND_PRESS_MS - performance.now()
    const busy = store.getState().drag !== null || useEditor.getState().editing !== null
    if (wait > 0 || busy) {
      timer = setTimeout(consider, Math.max(wait, SECOND_PRESS_MS))
      return
    }
    const before = fitted
    fitted = now
    if (before.width > 0) refit(before)
  }

  const pressed = () => {
    pressedAt = performance.now()
  }
  window.addEventListener('pointerdown', pressed, true)
  const stop = view.onRest(consider)
  return () => {
    clearTimeout(timer)
    stop()
    window.removeEventListener('pointerdown', pressed, true)
  }
}
