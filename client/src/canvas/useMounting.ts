import { useEffect } from 'react'
import { useEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'
import { isCrowd, mountedBoxes } from './mounting.js'

/**
 * Keeps the set of mounted boxes. While the camera moves nothing is mounted or unmounted, but for the first step of a
 * zoom over a crowd, which drops all that is not touched: scaling them would cost more than painting them.
 */
export function useMounting(map: MapParts, pointer: { readonly current: { x: number; y: number } | null }): void {
  useEffect(() => {
    const { view, store, index, picture } = map
    /** NaN while a zoom goes on: what was to be dropped has been. */
    let zoomAtRest = view.now().zoom

    function decide(): void {
      if (view.isMoving()) return
      zoomAtRest = view.now().zoom
      mount(view.now().zoom)
    }

    function mount(zoom: number): void {
      const shown = view.shown()
      const { mounted, dragged } = store.getState()
      const next = mountedBoxes({
        zoom,
        boxes: picture.layout().boxes.size,
        inView: () => index.boxes.within(shown),
        rectOf: (id) => dragged.boxes.get(id) ?? picture.rectOf(id),
        pointer:
          pointer.current === null
            ? { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2 }
            : view.toMap(pointer.current),
        touched: touched(),
        selected: useEditor.getState().selection,
      })
      if (!sameSet(mounted, next)) store.setState({ mounted: next })
    }

    function touched(): string[] {
      const { hovered, drag, linking, ends } = store.getState()
      const { focused, editing } = useEditor.getState()
      const one = [hovered, drag?.grabbed, linking?.over, focused, editing]
      return [...one.filter((id) => id !== null && id !== undefined), ...ends]
    }

    function dropOnZoom(): void {
      if (Number.isNaN(zoomAtRest) || view.now().zoom === zoomAtRest) return
      zoomAtRest = Number.NaN
      const crowd = isCrowd({ boxes: picture.layout().boxes.size })
      if (crowd && store.getState().mounted.size > 0) mount(0)
    }

    const stops = [
      view.onRest(decide),
      view.onMove(dropOnZoom),
      picture.onChange(decide),
      useEditor.subscribe((state, before) => {
        if (
          state.selection === before.selection &&
          state.focused === before.focused &&
          state.editing === before.editing
        )
          return
        decide()
      }),
      store.subscribe((state, before) => {
        const isSame =
          state.hovered === before.hovered &&
          state.drag?.grabbed === before.drag?.grabbed &&
          state.linking?.over === before.linking?.over &&
          state.ends === before.ends
        if (!isSame) decide()
      }),
    ]
    decide()
    return () => {
      for (const stop of stops) stop()
    }
  }, [map, pointer])
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const id of a) if (!b.has(id)) return false
  return true
}
