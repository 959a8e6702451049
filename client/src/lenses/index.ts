export { LensPanel } from './LensPanel.js'
export { LensStrip } from './LensStrip.js'
export { useLens } from './useLens.js'
