export { logframeOf } from './logframe-of.js'
export { type MapInOrder, mapsInOrder } from './maps-in-order.js'
export type { Cell, Column, ColumnKind, Table, TableId } from './table.js'
export { tablesOf } from './tables-of.js'
