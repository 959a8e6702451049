export { OutlineView } from './OutlineView.js'
