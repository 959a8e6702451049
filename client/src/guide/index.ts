export { GuideOffer } from './GuideOffer.js'
export { GuidePanel } from './GuidePanel.js'
export { guideFromAddress } from './guide-from-address.js'
