export { TableView } from './TableView.js'
