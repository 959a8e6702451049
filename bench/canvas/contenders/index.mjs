import { ours } from './ours.mjs'
import { peer } from './peer.mjs'

export const contenders = [
  ours,
  peer({ id: 'react-flow', name: 'React Flow, tuned' }),
  peer({ id: 'cytoscape', name: 'cytoscape.js', panBy: 'drag' }),
  peer({ id: 'bare', name: 'bare canvas' }),
]
