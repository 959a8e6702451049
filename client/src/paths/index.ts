import { later } from '../ui/index.js'

export { LightStrip } from './LightStrip.js'
export { useLight } from './useLight.js'
export { WeakestLink } from './WeakestLink.js'

export const PathsPanel = later(() => import('./PathsPanel.js').then((own) => own.PathsPanel))
