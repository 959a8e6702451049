export { GuideOffer } from './GuideOffer.js'
export { GuidePanel } from './GuidePanel.js'
export { guideFromAddress, startGuide } from './start-guide.js'
