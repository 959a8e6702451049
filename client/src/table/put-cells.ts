import type { TheoryDocument } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'
import type { TableKind } from '../state/index.js'
import { changeRow, makeRow } from './change-row.js'
import type { PlannedRow } from './plan-cells.js'

export interface CellsToPut {
  readonly kind: TableKind
  readonly rows: readonly PlannedRow[]
  /** The box in whose sub-model new boxes stand; null: on the theory's own map. */
  readonly within: Id | null
}

/** Does what was planned, as one step, and gives the ids of the things made, by the keys of their rows. */
export function putCells(document: TheoryDocument, { kind, rows, within }: CellsToPut): ReadonlyMap<string, Id> {
  const made = new Map<string, Id>()
  document.change(() => {
    for (const { row, changes } of rows) {
      if (row.id !== null) changeRow(document, kind, row.id, changes)
      else {
        const id = makeRow(document, { kind, changes, within })
        if (id !== null) made.set(row.key, id)
      }
    }
  })
  return made
}
