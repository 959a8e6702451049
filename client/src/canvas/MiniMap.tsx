import type { Point, Rect } from '@throughline/shared/layout'
import { type PointerEvent, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { LivePicture } from '../picture/index.js'
import { camera } from '../state/index.js'
import { onceAFrame } from '../ui/index.js'
import type { MapView } from './map-view.js'
import { appearanceNow, coloursOf, onAppearanceChange } from './painting/colours.js'
import { onViewOnScreen, viewOnScreen } from './view-on-screen.js'
import './mini-map.css'

export interface MiniMapProps {
  readonly picture: LivePicture
  readonly width?: number
  readonly height?: number
}

/**
 * The whole map, small, with the part in view. A press or a drag moves the view there. Hidden from screen readers and
 * no tab stop: zooming, fitting and walking by keyboard do all it does.
 */
export function MiniMap({ picture, width = 62, height = 36 }: MiniMapProps) {
  const view = useSyncExternalStore(onViewOnScreen, viewOnScreen)
  const map = useMemo(() => (view === null ? null : { picture, view }), [picture, view])
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (element === null || map === null) return
    return keepPainted(element, map, { width, height })
  }, [map, width, height])

  function move(event: PointerEvent<HTMLCanvasElement>): void {
    if (map === null || (event.buttons & 1) === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const fit = fitOf(map, { width, height })
    const at = { x: (event.clientX - left - fit.x) / fit.scale, y: (event.clientY - top - fit.y) / fit.scale }
    camera()?.centreOn(at)
  }

  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className="mini-map" style={{ width, height }} onPointerDown={move} onPointerMove={move} />
    </div>
  )
}

/** Changes are seen after so long, and where painting all boxes takes its time after so many times that. */
const RENEW_MS = 200
const PAUSES = 60

interface LiveMap {
  readonly picture: LivePicture
  readonly view: MapView
}

interface Size {
  readonly width: number
  readonly height: number
}

function keepPainted(canvas: HTMLCanvasElement, map: LiveMap, size: Size): () => void {
  const { picture, view } = map
  const context = canvas.getContext('2d')
  if (context === null) return () => {}
  let boxes: HTMLCanvasElement | null = null
  let tookMs = 0

  function paint(): void {
    if (context === null) return
    const ratio = window.devicePixelRatio
    canvas.width = size.width * ratio
    canvas.height = size.height * ratio
    if (boxes === null) {
      const begun = performance.now()
      boxes = paintBoxes(map, size, ratio)
      tookMs = performance.now() - begun
    }
    context.drawImage(boxes, 0, 0)
    const { x, y, scale } = fitOf(map, size)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const shown = clipped(view.shown(), { x, y, scale }, size)
    context.strokeStyle = coloursOf(appearanceNow())('accent')
    context.lineWidth = 1
    context.strokeRect(shown.x + 0.5, shown.y + 0.5, Math.max(2, shown.width - 1), Math.max(2, shown.height - 1))
  }
  const frames = onceAFrame(paint)
  const renew = () => {
    boxes = null
    frames.ask()
  }
  // It is small: what changes on a large map all the time need not be seen on it at once.
  let later: ReturnType<typeof setTimeout> | null = null
  const renewLater = () => {
    later ??= setTimeout(
      () => {
        later = null
        renew()
      },
      Math.max(RENEW_MS, tookMs * PAUSES),
    )
  }
  const stops = [view.onMove(frames.ask), picture.onChange(renewLater), onAppearanceChange(renew)]
  frames.ask()
  return () => {
    if (later !== null) clearTimeout(later)
    frames.drop()
    for (const stop of stops) stop()
  }
}

/** The boxes are painted once per change and kept: the view moves with every frame of a pan. */
function paintBoxes(map: LiveMap, size: Size, ratio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = size.width * ratio
  canvas.height = size.height * ratio
  const context = canvas.getContext('2d')
  if (context === null) return canvas
  const colours = coloursOf(appearanceNow())
  const { x, y, scale } = fitOf(map, size)
  context.setTransform(scale * ratio, 0, 0, scale * ratio, x * ratio, y * ratio)
  const least = 1.5 / scale
  for (const { id, type } of map.picture.theory().elements.values()) {
    const rect = map.picture.rectOf(id)
    if (rect === undefined) continue
    context.fillStyle = colours(`edge:${type}`)
    context.fillRect(rect.x, rect.y, Math.max(least, rect.width), Math.max(least, rect.height))
  }
  return canvas
}

function fitOf({ picture }: LiveMap, { width, height }: Size): Point & { readonly scale: number } {
  const { bounds } = picture.surroundings()
  const scale = Math.min((width - 4) / Math.max(1, bounds.width), (height - 4) / Math.max(1, bounds.height))
  return {
    x: (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (height - bounds.height * scale) / 2 - bounds.y * scale,
    scale,
  }
}

function clipped(shown: Rect, fit: Point & { readonly scale: number }, size: Size): Rect {
  const left = Math.max(0, shown.x * fit.scale + fit.x)
  const top = Math.max(0, shown.y * fit.scale + fit.y)
  const right = Math.min(size.width, (shown.x + shown.width) * fit.scale + fit.x)
  const bottom = Math.min(size.height, (shown.y + shown.height) * fit.scale + fit.y)
  return { x: left, y: top, width: right - left, height: bottom - top }
}
