export { ChecksCount } from './ChecksCount.js'
export { ChecksPanel } from './ChecksPanel.js'
export { ChecksSection } from './ChecksSection.js'
