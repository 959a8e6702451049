export { logframeOf } from './logframe-of.js'
export { elementsInReadingOrder, type MapInOrder, mapsInOrder } from './maps-in-order.js'
export {
  type Cell,
  type Column,
  type ColumnKind,
  TABLE_IDS,
  type Table,
  type TableId,
  tableForPeople,
} from './table.js'
export { tablesOf } from './tables-of.js'
