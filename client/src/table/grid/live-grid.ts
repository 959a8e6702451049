import type { Id } from '@throughline/shared/model'
import type { LivePicture } from '../../picture/index.js'
import type { Session } from '../../session/index.js'
import type { TableKind, TableLook } from '../../state/index.js'
import type { CellRange } from '../cell-range.js'
import type { GridPlace } from '../moves.js'
import type { Row } from '../sheet.js'
import type { TableRows } from '../use-table-rows.js'
import type { CellName, GridState } from './grid-state.js'

/** What a grid is open on. */
export interface OpenTable {
  readonly session: Session
  readonly picture: LivePicture
  readonly kind: TableKind
}

/** The grid as it is on the screen. */
export interface Shown {
  readonly table: TableRows
  readonly state: GridState
  readonly place: GridPlace
  readonly range: CellRange
  /** The empty row at the end. */
  readonly last: Row
}

/** The grid as actions see it: always the one on the screen at that moment. */
export interface LiveGrid {
  readonly open: OpenTable
  readonly now: () => Shown
  /** The thing that was come to last: new ones are like it. */
  readonly like: () => Id | null
  readonly setState: (change: (state: GridState) => GridState) => void
  readonly setLast: (row: Row) => void
  /** Things that were just made stay in view for as long as the table is looked at in this way. */
  readonly keepInView: (look: TableLook, ids: Iterable<Id>) => void
  /** Comes to a cell: it takes the keyboard, and what it is about is selected. */
  readonly go: (at: CellName, from?: CellName | null, tabbing?: boolean) => void
  /** With the next drawing, the current cell takes the keyboard, or is brought into view. */
  readonly wants: (what: 'focus' | 'view') => void
}
