import { later } from '../ui/index.js'

export { copyNarrative } from './copy-narrative.js'

export const NarrativePanel = later(() => import('./NarrativePanel.js').then((own) => own.NarrativePanel))
