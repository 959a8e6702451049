import { later } from '../ui/index.js'

export { LensStrip } from './LensStrip.js'
export { useLens } from './useLens.js'

export const LensPanel = later(() => import('./LensPanel.js').then((own) => own.LensPanel))
