export { SearchPanel } from './SearchPanel.js'
