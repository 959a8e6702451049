import type { Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { type Camera, provideCamera, setEditor, useEditor } from '../state/index.js'
import { grown, middleOf } from './geometry.js'
import { keepFitted } from './keep-fitted.js'
import { boundsOfLink } from './link-places.js'
import type { MapParts } from './map-context.js'
import type { Hold, ViewState } from './map-view.js'
import { isInView, MAX_ZOOM, MIN_ZOOM, type Viewport, viewFitting, viewOpening, viewShowing } from './view-for.js'

const STEP = 1.25
const CALM_MS = 160
/** Smaller than this nobody can read what they write. */
const WRITING_FROM_ZOOM = 0.45
const WRITING_ZOOM = 0.8

/** Lets the rest of the client ask the map to show things; places it once when it opens. */
export function useCamera(map: MapParts): void {
  const flow = useStoreApi()
  useEffect(() => {
    const { view, picture } = map
    const go = (to: Viewport | null, hold: Hold, duration = CALM_MS) => {
      if (to === null) return
      view.holdAs(hold)
      void flow.getState().panZoom?.setViewport(to, { duration: isStill() ? 0 : duration })
    }
    const camera: Camera = {
      zoomIn: () => go(zoomed(view.now().zoom * STEP), 'own'),
      zoomOut: () => go(zoomed(view.now().zoom / STEP), 'own'),
      zoomTo: (zoom) => go(zoomed(zoom), 'own'),
      fit: () => go(viewFitting(picture.surroundings().bounds, view.now()), 'whole'),
      fitRect: (rect) => go(viewFitting(rect, view.now()), 'own'),
      show: (id) => {
        const rect = rectOf(map, id)
        if (rect !== null) go(viewShowing(rect, view.now()), 'own')
      },
      centreOn: ({ x, y }, zoom = view.now().zoom) => {
        const { width, height } = view.now()
        go({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }, 'own', 0)
      },
      viewport: () => view.shown(),
      openMap: (within) => {
        keepView()
        shown = within
        open()
      },
    }

    function zoomed(wanted: number): Viewport {
      const { x, y, zoom, width, height } = view.now()
      const next = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, wanted))
      const scale = next / zoom
      return { x: width / 2 - (width / 2 - x) * scale, y: height / 2 - (height / 2 - y) * scale, zoom: next }
    }

    // Where one looked on each map, for when one comes back to it. Where one moved nothing, it opens as it did.
    let shown = useEditor.getState().within
    const keepView = () => {
      const { x, y, zoom, width } = view.now()
      if (width === 0) return
      const views = new Map(useEditor.getState().views)
      if (view.hold() === 'own') views.set(shown, { x, y, zoom })
      else views.delete(shown)
      setEditor({ views })
    }
    const opening = () => viewOpening(picture.surroundings().bounds, picture.surroundings().flow, view.now())
    const open = () => {
      const kept = useEditor.getState().views.get(shown)
      const first = kept ?? opening()
      go(withTouched(first), kept === undefined ? 'opening' : 'own', 0)
    }
    const touched = (): Rect | null => {
      const { focused, selection } = useEditor.getState()
      const [at] = focused === null ? selection : [focused]
      return at === undefined ? null : rectOf(map, at)
    }
    /** A view that also shows what one is at. */
    const withTouched = (to: Viewport): Viewport => {
      const rect = touched()
      return (rect === null ? null : viewShowing(rect, { ...view.now(), ...to })) ?? to
    }
    const touchedIn = (shownThen: ViewState): boolean => {
      const rect = touched()
      return rect !== null && isInView(rect, shownThen)
    }

    provideCamera(camera)
    let opened = false
    const openOnce = () => {
      if (opened || view.now().width === 0) return
      opened = true
      // Whoever comes from another view finds what they were at there.
      open()
    }
    const stop = view.onMove(() => {
      openOnce()
      const { zoom } = view.now()
      if (zoom !== useEditor.getState().zoom) setEditor({ zoom })
    })
    openOnce()
    const stopFitting = keepFitted(map, (before) => {
      const hold = view.hold()
      if (hold === 'opening') go(withTouched(opening()), hold)
      else if (hold === 'whole') go(withTouched(viewFitting(picture.surroundings().bounds, view.now())), hold)
      // Nobody's own camera is moved, but for a panel that has come over what they are at.
      else if (touchedIn({ ...view.now(), ...before })) go(withTouched(view.now()), hold)
    })
    // What is written must be read: from far away the camera comes near.
    const stopReading = useEditor.subscribe(({ editing }, before) => {
      const rect = editing === null || editing === before.editing ? undefined : picture.rectOf(editing)
      if (rect === undefined || view.now().zoom >= WRITING_FROM_ZOOM) return
      const { width, height } = view.now()
      const { x, y } = middleOf(rect)
      go({ x: width / 2 - x * WRITING_ZOOM, y: height / 2 - y * WRITING_ZOOM, zoom: WRITING_ZOOM }, 'own')
    })
    return () => {
      keepView()
      stop()
      stopFitting()
      stopReading()
      provideCamera(null)
    }
  }, [map, flow])
}

/** Where anything on the map stands, whatever it is. */
function rectOf({ picture }: Pick<MapParts, 'picture'>, id: Id): Rect | null {
  const link = picture.link(id)
  if (link !== undefined) return boundsOfLink(link)
  const rect = picture.placeOf(id) ?? picture.layout().bands.get(id)?.ground
  return rect === undefined ? null : grown(rect, 16)
}

let stillness: MediaQueryList | null = null

/** The reader has asked for no motion. */
export function isStill(): boolean {
  // Asked of the browser once: it is looked at with every frame in which something moves.
  stillness ??= matchMedia('(prefers-reduced-motion: reduce)')
  return stillness.matches
}
