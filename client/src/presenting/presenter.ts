export { PresenterActions } from './PresenterActions.js'
export { PresentingBar } from './PresentingBar.js'
export { PresentPanel } from './PresentPanel.js'
