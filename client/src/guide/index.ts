import { later } from '../ui/index.js'

export { GuideOffer } from './GuideOffer.js'
export { guideFromAddress } from './guide-from-address.js'

export const GuidePanel = later(() => import('./GuidePanel.js').then((own) => own.GuidePanel))
