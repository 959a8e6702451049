import { ReactFlow } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'

// The least page there can be with React Flow on it: what ours is measured against when a map opens.
createRoot(document.getElementById('root')).render(<ReactFlow nodes={[]} edges={[]} />)
