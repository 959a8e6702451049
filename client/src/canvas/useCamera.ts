import type { Rect } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { type Camera, provideCamera, setEditor, useEditor } from '../state/index.js'
import { grown, middleOf } from './geometry.js'
import type { MapParts } from './map-context.js'
import { boundsOfLink } from './map-index.js'
import { MAX_ZOOM, MIN_ZOOM, type Viewport, viewFitting, viewOpening, viewShowing } from './view-for.js'

const STEP = 1.25
const CALM_MS = 160
/** Smaller than this nobody can read what they write. */
const WRITING_FROM_ZOOM = 0.45
const WRITING_ZOOM = 0.8

/** Lets the rest of the client ask the map to show things; places it once when it opens. */
export function useCamera(map: MapParts): void {
  const flow = useReactFlow()
  useEffect(() => {
    const { view, picture } = map
    const go = (to: Viewport | null, duration = CALM_MS) => {
      if (to !== null) void flow.setViewport(to, { duration: isStill() ? 0 : duration })
    }
    const camera: Camera = {
      zoomIn: () => go(zoomed(view.now().zoom * STEP)),
      zoomOut: () => go(zoomed(view.now().zoom / STEP)),
      zoomTo: (zoom) => go(zoomed(zoom)),
      fit: () => go(viewFitting(picture.scene().bounds, view.now())),
      fitRect: (rect) => go(viewFitting(rect, view.now())),
      show: (id) => {
        const rect = rectOf(map, id)
        if (rect !== null) go(viewShowing(rect, view.now()))
      },
      centreOn: ({ x, y }) => {
        const { zoom, width, height } = view.now()
        go({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom }, 0)
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

    // Where one looked on each map, for when one comes back to it.
    let shown = useEditor.getState().within
    const keepView = () => {
      const { x, y, zoom, width } = view.now()
      if (width > 0) setEditor({ views: new Map(useEditor.getState().views).set(shown, { x, y, zoom }) })
    }
    const opening = () => {
      const { bounds, flow: runs } = picture.scene()
      return useEditor.getState().views.get(shown) ?? viewOpening(bounds, runs, view.now())
    }
    const open = () => go(opening(), 0)

    provideCamera(camera)
    let opened = false
    const openOnce = () => {
      if (opened || view.now().width === 0) return
      opened = true
      // Whoever comes from another view finds what they were at there.
      const { focused, selection } = useEditor.getState()
      const [at] = focused === null ? selection : [focused]
      const rect = at === undefined ? null : rectOf(map, at)
      const first = opening()
      go((rect === null ? null : viewShowing(rect, { ...view.now(), ...first })) ?? first, 0)
    }
    const stop = view.onMove(() => {
      openOnce()
      setEditor({ zoom: view.now().zoom })
    })
    openOnce()
    // What is written must be read: from far away the camera comes near.
    const stopReading = useEditor.subscribe(({ editing }, before) => {
      const rect = editing === null || editing === before.editing ? undefined : picture.box(editing)?.rect
      if (rect === undefined || view.now().zoom >= WRITING_FROM_ZOOM) return
      const { width, height } = view.now()
      const { x, y } = middleOf(rect)
      go({ x: width / 2 - x * WRITING_ZOOM, y: height / 2 - y * WRITING_ZOOM, zoom: WRITING_ZOOM })
    })
    return () => {
      keepView()
      stop()
      stopReading()
      provideCamera(null)
    }
  }, [map, flow])
}

/** Where anything on the map stands, whatever it is. */
export function rectOf({ picture }: Pick<MapParts, 'picture'>, id: Id): Rect | null {
  const link = picture.link(id)
  if (link !== undefined) return boundsOfLink(link)
  const rect = picture.box(id)?.rect ?? picture.group(id)?.rect ?? picture.layout().bands.get(id)?.ground
  return rect === undefined ? null : grown(rect, 16)
}

/** The reader has asked for no motion. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
