import { type Node as FlowNode, type NodeTypes, ReactFlow, type Viewport, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import { BandHeads } from './BandHeads.js'
import { BoxNode } from './BoxNode.js'
import { Cursors } from './Cursors.js'
import { GroupNode } from './GroupNode.js'
import { isControl } from './is-control.js'
import { useMap } from './map-context.js'
import { Overlay } from './Overlay.js'
import { PaintedLayer } from './PaintedLayer.js'
import { selectByPress } from './select.js'
import { ThingList } from './ThingList.js'
import { useBoxDrag } from './useBoxDrag.js'
import { useCamera } from './useCamera.js'
import { useDragged } from './useDragged.js'
import { useMapGestures } from './useMapGestures.js'
import { useMapNodes } from './useMapNodes.js'
import { useMounting } from './useMounting.js'
import { usePaletteDrop } from './usePaletteDrop.js'
import { useSelectedEnds } from './useSelectedEnds.js'
import { MAX_ZOOM, MIN_ZOOM } from './view-for.js'
import '@xyflow/react/dist/base.css'
import './theory-map.css'

// Not 'group': React Flow has a look of its own for that.
const NODE_TYPES: NodeTypes = { box: BoxNode, frame: GroupNode }
const MIDDLE_BUTTON = [1]
const NO_EDGES: never[] = []

/**
 * React Flow moves the camera, drags boxes and holds the mounted ones; it knows ids and sizes, nothing else. It has no
 * edges: PaintedLayer draws all links, at any number of boxes, so that there is one way in which a link looks, is
 * pressed and is named, and no jump between two renderers when the hundredth box comes into view.
 */
export function MapStage() {
  const map = useMap()
  const { view } = map
  const stage = useRef<HTMLDivElement>(null)
  const pointer = useRef<{ x: number; y: number } | null>(null)
  const gestures = useMapGestures(map, pointer)
  const drag = useBoxDrag(map)
  const drop = usePaletteDrop(map)
  const nodes: FlowNode[] = useMapNodes(map)
  useStageSize(stage, map)
  useSettledMark(stage, map)
  useWheelEverywhere(stage)
  useMounting(map, pointer)
  useDragged(map)
  useSelectedEnds(map)
  useCamera(map)

  return (
    <div ref={stage} className="theory-map" {...gestures} {...drop}>
      <PaintedLayer />
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        // Without an event it is the camera itself that moves.
        onMoveStart={(event) => {
          if (event !== null) view.holdAs('own')
        }}
        onViewportChange={(viewport: Viewport) => view.set(viewport)}
        {...drag}
        onNodeClick={(event, { id }) => {
          if (!isControl(event.target)) selectByPress(id, event)
        }}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        panOnDrag={MIDDLE_BUTTON}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        zoomActivationKeyCode={null}
        panActivationKeyCode="Space"
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        nodeDragThreshold={4}
        elementsSelectable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        selectNodesOnDrag={false}
        disableKeyboardA11y
        attributionPosition="bottom-left"
      >
        <ViewportPortal>
          <Overlay />
        </ViewportPortal>
      </ReactFlow>
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
