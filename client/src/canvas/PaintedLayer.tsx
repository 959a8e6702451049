import { useEffect, useRef } from 'react'
import { findingsIn, flagTheSame } from '../findings/index.js'
import { useEditor } from '../state/index.js'
import { type MapParts, useMap } from './map-context.js'
import type { ViewState } from './map-view.js'
import { appearanceNow, coloursOf, onAppearanceChange } from './painting/colours.js'
import { paintMap } from './painting/paint-map.js'

/**
 * One canvas under the boxes. It paints every link (one stroke each, where an element of the page each would cost a
 * hundred times that), bands, groups, and all boxes that are not elements of the page. What it paints can be pressed
 * all the same: places are looked up in MapIndex; and heard: ThingList names every box and link.
 */
export function PaintedLayer() {
  const map = useMap()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    return element === null ? undefined : keepPainted(element, map)
  }, [map])
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className="painted-layer" />
    </div>
  )
}

/** While painting takes no longer than this, every step of the camera is painted; beyond it, the bitmap is moved. */
const QUICK_MS = 5
/** The bitmap reaches this far beyond each side of the view, so that a pan has something to show. */
const MARGIN_PX = 160
/** A bitmap that no longer covers the view is painted anew at most this often while the camera moves. */
const UNCOVERED_MS = 100

function keepPainted(canvas: HTMLCanvasElement, map: MapParts): () => void {
  const { session, picture, view, store, index } = map
  const checked = findingsIn(session)
  const context = canvas.getContext('2d')
  if (context === null) return () => {}
  let colours = coloursOf(appearanceNow())
  let painted: ViewState | null = null
  let flagged = checked.findings().open
  let lastMs = 0
  let paintedAt = 0
  let frame = 0

  function paint(): void {
    frame = 0
    const now = view.now()
    if (context === null || now.width === 0) return
    const started = performance.now()
    const ratio = window.devicePixelRatio
    const size = { width: now.width + 2 * MARGIN_PX, height: now.height + 2 * MARGIN_PX }
    resize(canvas, size, ratio)
    const { mounted, hovered, keyboard, dragged, drag, dropBand } = store.getState()
    const { selection, focused } = useEditor.getState()
    paintMap({
      context,
      picture,
      index,
      colours,
      view: { x: now.x + MARGIN_PX, y: now.y + MARGIN_PX, zoom: now.zoom, ...size },
      devicePixelRatio: ratio,
      mounted,
      selected: selection,
      hovered: keyboard ? focused : hovered,
      dragged,
      copied: drag?.copies ? drag.ids : [],
      bandUnderDrop: drag?.band ?? dropBand,
      findingsAt: (id) => checked.findings().at(id).length,
    })
    painted = now
    canvas.style.transform = `translate(${-MARGIN_PX}px, ${-MARGIN_PX}px)`
    paintedAt = performance.now()
    lastMs = paintedAt - started
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }

  function follow(): void {
    const now = view.now()
    const quick = lastMs <= QUICK_MS
    const resized = painted?.width !== now.width || painted.height !== now.height
    const stale = !covers(painted, now) && performance.now() - paintedAt > UNCOVERED_MS
    if (painted === null || quick || resized || stale) {
      schedule()
      return
    }
    const scale = now.zoom / painted.zoom
    const x = now.x - scale * (painted.x + MARGIN_PX)
    const y = now.y - scale * (painted.y + MARGIN_PX)
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
  }

  const stops = [
    view.onMove(follow),
    view.onRest(schedule),
    picture.onChange(schedule),
    checked.subscribe(() => {
      const { open } = checked.findings()
      if (!flagTheSame(open, flagged)) schedule()
      flagged = open
    }),
    store.subscribe(schedule),
    useEditor.subscribe((state, before) => {
      if (state.selection !== before.selection || state.focused !== before.focused) schedule()
    }),
    onAppearanceChange(() => {
      colours = coloursOf(appearanceNow())
      schedule()
    }),
    () => cancelAnimationFrame(frame),
  ]
  document.fonts.addEventListener('loadingdone', schedule)
  stops.push(() => document.fonts.removeEventListener('loadingdone', schedule))
  schedule()
  return () => {
    for (const stop of stops) stop()
  }
}

function resize(canvas: HTMLCanvasElement, size: { width: number; height: number }, ratio: number): void {
  const width = Math.round(size.width * ratio)
  const height = Math.round(size.height * ratio)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  canvas.style.width = `${size.width}px`
  canvas.style.height = `${size.height}px`
}

function covers(painted: ViewState | null, now: ViewState): boolean {
  if (painted === null) return false
  const scale = now.zoom / painted.zoom
  const left = now.x - scale * (painted.x + MARGIN_PX)
  const top = now.y - scale * (painted.y + MARGIN_PX)
  const width = (painted.width + 2 * MARGIN_PX) * scale
  const height = (painted.height + 2 * MARGIN_PX) * scale
  return left <= 0 && top <= 0 && left + width >= now.width && top + height >= now.height
}
