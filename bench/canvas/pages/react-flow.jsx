import { Handle, Position, ReactFlow, ReactFlowProvider, useNodesState, useReactFlow } from '@xyflow/react'
import { memo, useEffect, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

// React Flow by its own performance guide: only visible elements, components and props that keep their identity, and
// each node asks for its own part of the state by id. Sizes and handles are given, so that nothing is measured.
const graph = await (await fetch('./graph.json')).json()
const labels = new Map(graph.boxes.map(({ id, label }) => [id, label]))
const listeners = new Map()

function useLabel(id) {
  return useSyncExternalStore(
    (listener) => {
      listeners.set(id, listener)
      return () => listeners.delete(id)
    },
    () => labels.get(id),
  )
}

const look = {
  ...{ width: 180, height: 64, boxSizing: 'border-box', padding: 8, background: '#fff' },
  ...{ border: '1px solid #b9b4a8', borderTop: '4px solid #2f6f8f', borderRadius: 6, font: '15px/20px sans-serif' },
}

const Box = memo(function Box({ id }) {
  return (
    <div style={look}>
      <Handle type="target" position={Position.Left} />
      {useLabel(id)}
      <Handle type="source" position={Position.Right} />
    </div>
  )
})

const nodeTypes = { box: Box }
const EDGES = graph.links.map(({ id, from, to }) => ({ id, source: from, target: to }))
const handle = (type, position, x, height) => ({ type, position, x, y: height / 2 - 3, width: 6, height: 6, id: null })
const NODES = graph.boxes.map(({ id, x, y, width, height }) => ({
  ...{ id, type: 'box', position: { x, y }, width, height, measured: { width, height }, data: {} },
  handles: [handle('source', 'right', width - 3, height), handle('target', 'left', -3, height)],
}))

function TheMap() {
  const [nodes, setNodes, onNodesChange] = useNodesState(NODES)
  const flow = useReactFlow()
  useEffect(() => {
    // All that came since the last frame at once.
    const moves = new Map()
    const move = () => {
      const made = new Map(moves)
      moves.clear()
      setNodes((all) =>
        all.map((node) => {
          const y = made.get(node.id)
          return y === undefined ? node : { ...node, position: { ...node.position, y } }
        }),
      )
    }
    const hub = graph.boxes.find(({ id }) => id === graph.hub)
    window.bench = {
      whole: () => flow.fitView(),
      one: () => flow.setCenter(hub.x + hub.width / 2, hub.y + hub.height / 2, { zoom: 1 }),
      zoom: () => flow.getZoom(),
      spot: (id) => {
        const { x, y } = flow.getNode(id).position
        return flow.flowToScreenPosition({ x: x + hub.width / 2, y: y + hub.height / 2 })
      },
      change({ id, y, label }) {
        labels.set(id, label)
        listeners.get(id)?.()
        if (moves.size === 0) requestAnimationFrame(move)
        moves.set(id, y)
      },
    }
  }, [flow, setNodes])
  return (
    <ReactFlow
      nodes={nodes}
      edges={EDGES}
      onNodesChange={onNodesChange}
      nodeTypes={nodeTypes}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.02}
      elevateNodesOnSelect={false}
    />
  )
}

createRoot(document.getElementById('root')).render(
  <ReactFlowProvider>
    <TheMap />
  </ReactFlowProvider>,
)
