import { later } from '../ui/index.js'

export { useLens } from './useLens.js'

export const LensPanel = later(() => import('./LensPanel.js').then((own) => own.LensPanel))
export const LensStrip = later(() => import('./LensStrip.js').then((own) => own.LensStrip))
