export { AssumptionsPanel } from './AssumptionsPanel.js'
