import { type RefObject, useEffect, useRef } from 'react'
import { settledFirstView } from '../ui/index.js'
import { BandHeads } from './BandHeads.js'
import { Cursors } from './Cursors.js'
import { drawAhead } from './draw-ahead.js'
import { dropCaret } from './drop-caret.js'
import { FlowLayer } from './FlowLayer.js'
import { useMap } from './map-context.js'
import { PaintedLayer } from './PaintedLayer.js'
import { ThingList } from './ThingList.js'
import { useCamera } from './useCamera.js'
import { useDragged } from './useDragged.js'
import { useMapGestures } from './useMapGestures.js'
import { useMounting } from './useMounting.js'
import { usePaletteDrop } from './usePaletteDrop.js'
import { useSelectedEnds } from './useSelectedEnds.js'
import './theory-map.css'

/** The map, layer over layer, and what keeps its parts in step. */
export function MapStage() {
  const map = useMap()
  const stage = useRef<HTMLDivElement>(null)
  const pointer = useRef<{ x: number; y: number } | null>(null)
  const gestures = useMapGestures(map, pointer)
  const drop = usePaletteDrop(map)
  useStageSize(stage, map)
  useSettledMark(stage, map)
  useWheelEverywhere(stage)
  useMounting(map, pointer)
  useDragged(map)
  useSelectedEnds(map)
  useCamera(map)
  useEffect(() => drawAhead(map.picture), [map.picture])
  useEffect(() => (stage.current === null ? undefined : dropCaret(stage.current)), [])

  return (
    <div ref={stage} className="theory-map" {...gestures} {...drop}>
      <PaintedLayer />
      <FlowLayer />
      <BandHeads />
      <Cursors />
      <ThingList />
    </div>
  )
}

function useStageSize(stage: RefObject<HTMLDivElement | null>, { view }: ReturnType<typeof useMap>): void {
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    view.attach(element)
    // The map is one tab stop; the credit to React Flow stays, for the pointer.
    for (const credit of element.querySelectorAll<HTMLElement>('.react-flow__attribution a')) credit.tabIndex = -1
    // On what it is for alone: to change it on the whole map would look at the style of every name in its list.
    const scaled = element.querySelector<HTMLElement>('.react-flow__viewport')
    const setZoom = () => scaled?.style.setProperty('--map-zoom', `${view.now().zoom}`)
    const resized = () => view.set({ width: element.clientWidth, height: element.clientHeight })
    const sizes = new ResizeObserver(resized)
    sizes.observe(element)
    resized()
    setZoom()
    const stops = [
      view.onMove(() => {
        setZoom()
        element.classList.add('is-moving')
      }),
      view.onRest(() => element.classList.remove('is-moving')),
    ]
    return () => {
      for (const stop of stops) stop()
      sizes.disconnect()
      view.attach(null)
    }
  }, [stage, view])
}

/** Tells, for whoever waits for it, whether better routes are on their way. */
function useSettledMark(stage: RefObject<HTMLDivElement | null>, { picture }: ReturnType<typeof useMap>): void {
  useEffect(() => {
    const mark = () => {
      if (stage.current !== null) stage.current.dataset.settled = `${picture.isSettled()}`
      if (picture.isSettled()) settledFirstView()
    }
    mark()
    return picture.onChange(mark)
  }, [stage, picture])
}

/** Heads lie over React Flow, not in it: a wheel that turns over one moves the map all the same. */
function useWheelEverywhere(stage: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const pass = (event: WheelEvent) => {
      const renderer = element.querySelector('.react-flow__renderer')
      if (renderer === null || (event.target instanceof Node && renderer.contains(event.target))) return
      event.preventDefault()
      renderer.dispatchEvent(new WheelEvent('wheel', event))
    }
    element.addEventListener('wheel', pass, { passive: false })
    return () => element.removeEventListener('wheel', pass)
  }, [stage])
}
