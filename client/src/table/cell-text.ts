import type { Column, Look, Row } from './sheet.js'

/** What stands in a cell, as it is copied; of a row that is not made yet: what is known of it. */
export function cellText(look: Look, row: Row, column: Column): string {
  return row.id === null ? (row.given[column.id] ?? '') : column.text(look, row.id)
}
