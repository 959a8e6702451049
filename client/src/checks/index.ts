import { later } from '../ui/index.js'

export { ChecksCount } from './ChecksCount.js'
export { ChecksSection } from './ChecksSection.js'

export const ChecksPanel = later(() => import('./ChecksPanel.js').then((own) => own.ChecksPanel))
