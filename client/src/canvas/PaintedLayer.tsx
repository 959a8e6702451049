import type { Rect } from '@throughline/shared/layout'
import { useEffect, useRef } from 'react'
import { findingsIn, flagTheSame } from '../findings/index.js'
import { useEditor } from '../state/index.js'
import { onceAFrame, showedFirstView } from '../ui/index.js'
import { type MapParts, useMap } from './map-context.js'
import type { ViewState } from './map-view.js'
import { bitmapView, covers, onMap, placeBitmap, resizeBitmap, scrolledBy, uncovered } from './painted-bitmap.js'
import { appearanceNow, coloursOf, onAppearanceChange } from './painting/colours.js'
import { detailAt } from './painting/detail.js'
import { paintMap } from './painting/paint-map.js'
import { Stale } from './painting/stale.js'
import { addDifferent, addStaleByState, addThing, bandUnder } from './stale-parts.js'

/**
 * One canvas under the boxes. It paints every link (one stroke each, where an element of the page each would cost a
 * hundred times that), bands, groups, and all boxes that are not elements of the page. What it paints can be pressed
 * all the same: places are looked up in MapIndex; and heard: ThingList names every box and link.
 *
 * What has been painted is kept: while the camera moves the bitmap moves, and after a change only the parts of it that
 * show something else are painted anew.
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

/** While painting all takes no longer than this, every step of a zoom is painted; beyond it, the bitmap is scaled. */
const QUICK_MS = 4
/** What a zoom brings into view is painted at most this often while the camera moves. */
const UNCOVERED_MS = 100

function keepPainted(canvas: HTMLCanvasElement, map: MapParts): () => void {
  const { session, picture, view, store, index } = map
  const checked = findingsIn(session)
  const context = canvas.getContext('2d')
  if (context === null) return () => {}
  let colours = coloursOf(appearanceNow())
  /** The camera with which the bitmap is painted. */
  let painted: ViewState | null = null
  const stale = new Stale(() => onMap(painted ?? view.now()))
  let flagged = checked.findings().open
  let lastMs = 0
  /** What is painted lacks letters, which are to be seen when the camera has come to rest. */
  let isPassing = false
  let paintedAt = 0
  const frames = onceAFrame(renew)

  function renew(): void {
    const now = view.now()
    if (context === null || now.width === 0) return
    if (isPassing && !view.isMoving()) stale.addAll()
    const wanted = wantedView(now)
    const ratio = window.devicePixelRatio
    const before = painted
    painted = wanted
    if (resizeBitmap(canvas, wanted, ratio) || before === null) stale.addAll()
    else if (wanted !== before && !scroll(before, wanted, ratio)) stale.addAll()
    const parts = stale.take()
    if (parts === 'all') {
      isPassing = view.isMoving() && view.hold() === 'whole' && detailAt(wanted.zoom).text
      const started = performance.now()
      paint(wanted, ratio)
      paintedAt = performance.now()
      lastMs = paintedAt - started
      showedFirstView()
    } else for (const part of parts) paint(wanted, ratio, part)
    placeBitmap(canvas, wanted, now)
  }

  /** Where the bitmap is to lie: as it does for as long as that shows all there is, at rest sharply. */
  function wantedView(now: ViewState): ViewState {
    const fresh = bitmapView(now)
    if (painted === null || painted.width !== fresh.width || painted.height !== fresh.height) return fresh
    const isSharp = scrolledBy(painted, fresh, window.devicePixelRatio) !== null
    if (!isSharp && (!view.isMoving() || lastMs <= QUICK_MS)) return fresh
    if (covers(painted, now, () => picture.surroundings().bounds)) return painted
    return isSharp || performance.now() - paintedAt > UNCOVERED_MS ? fresh : painted
  }

  /** Moves what is painted to where it then belongs; false where all must be painted anew. */
  function scroll(from: ViewState, to: ViewState, ratio: number): boolean {
    const by = scrolledBy(from, to, ratio)
    if (by === null || context === null) return false
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalCompositeOperation = 'copy'
    context.drawImage(canvas, by.x, by.y)
    context.globalCompositeOperation = 'source-over'
    for (const strip of uncovered(from, to)) stale.add(strip)
    return true
  }

  function paint(at: ViewState, ratio: number, part?: Rect): void {
    if (context === null) return
    const { mounted, hovered, keyboard, dragged, drag, dropBand } = store.getState()
    const { selection, focused } = useEditor.getState()
    paintMap(
      {
        context,
        picture,
        index,
        colours,
        view: at,
        devicePixelRatio: ratio,
        mounted,
        selected: selection,
        hovered: keyboard ? focused : hovered,
        dragged,
        copied: drag?.copies ? drag.ids : [],
        bandUnderDrop: bandUnder({ drag, dropBand }),
        isPassing,
        findingsAt: (id) => checked.findings().at(id).length,
      },
      part,
    )
  }

  function scheduleIfStale(): void {
    if (!stale.isNothing()) frames.ask()
  }

  function all(): void {
    stale.addAll()
    frames.ask()
  }

  function follow(): void {
    const now = view.now()
    if (painted === null || wantedView(now) !== painted) frames.ask()
    else placeBitmap(canvas, painted, now)
  }

  const stops = [
    view.onMove(follow),
    view.onRest(frames.ask),
    index.onChange((places) => {
      if (places === null) stale.addAll()
      else for (const place of places) stale.add(place)
      scheduleIfStale()
    }),
    checked.subscribe(() => {
      const { open } = checked.findings()
      if (!flagTheSame(open, flagged)) all()
      flagged = open
    }),
    store.subscribe((state, before) => {
      addStaleByState(stale, index, state, before)
      scheduleIfStale()
    }),
    useEditor.subscribe((state, before) => {
      if (state.selection !== before.selection) addDifferent(stale, index, state.selection, before.selection)
      if (state.focused !== before.focused) for (const id of [state.focused, before.focused]) addThing(stale, index, id)
      scheduleIfStale()
    }),
    onAppearanceChange(() => {
      colours = coloursOf(appearanceNow())
      all()
    }),
    frames.drop,
  ]
  document.fonts.addEventListener('loadingdone', all)
  stops.push(() => document.fonts.removeEventListener('loadingdone', all))
  frames.ask()
  return () => {
    for (const stop of stops) stop()
  }
}
