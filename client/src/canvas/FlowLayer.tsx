import { type NodeTypes, ReactFlow, type Viewport, ViewportPortal } from '@xyflow/react'
import { useMayEdit } from '../session/index.js'
import { BoxNode } from './BoxNode.js'
import { GroupNode } from './GroupNode.js'
import { isControl } from './is-control.js'
import { useMap } from './map-context.js'
import { Overlay } from './Overlay.js'
import { selectByPress } from './select.js'
import { useBoxDrag } from './useBoxDrag.js'
import { useMapNodes } from './useMapNodes.js'
import { MAX_ZOOM, MIN_ZOOM } from './view-for.js'
import '@xyflow/react/dist/base.css'

// Not 'group': React Flow has a look of its own for that.
const NODE_TYPES: NodeTypes = { box: BoxNode, frame: GroupNode }
const MIDDLE_BUTTON = [1]
const NO_EDGES: never[] = []
/** Always the same element: a step of a drag renders nothing of it. */
const OVERLAY = <Overlay />

/**
 * React Flow moves the camera, drags boxes and holds the mounted ones; it knows ids and sizes, nothing else. It has no
 * edges: PaintedLayer draws all links, at any number of boxes, so that there is one way in which a link looks, is
 * pressed and is named, and no jump between two renderers when the hundredth box comes into view.
 *
 * It is rendered at every step of a drag, and by itself: the rest of the map has no part in that.
 */
export function FlowLayer() {
  const map = useMap()
  const { view } = map
  const drag = useBoxDrag(map)
  const nodes = useMapNodes(map)
  const mayEdit = useMayEdit(map.session)
  return (
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
      nodesDraggable={mayEdit}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      selectNodesOnDrag={false}
      disableKeyboardA11y
      attributionPosition="bottom-left"
    >
      <ViewportPortal>{OVERLAY}</ViewportPortal>
    </ReactFlow>
  )
}
