export { LightStrip } from './LightStrip.js'
export { PathsPanel } from './PathsPanel.js'
export { useLight } from './useLight.js'
export { WeakestLink } from './WeakestLink.js'
