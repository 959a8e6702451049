import { useState } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { type TableKind, useTable } from '../state/index.js'
import { Columns } from './Columns.js'
import { EmptyTable } from './EmptyTable.js'
import { FilterDialog } from './FilterDialog.js'
import { Filters } from './Filters.js'
import { GridView } from './grid/GridView.js'
import { useGrid } from './grid/use-grid.js'
import { PendingNotice } from './PendingNotice.js'
import type { Column } from './sheet.js'
import { TableTabs } from './TableTabs.js'
import { Tools } from './Tools.js'
import { useTableHandle } from './use-table-handle.js'
import './table-view.css'

export interface TableViewProps {
  readonly session: Session
  readonly picture: LivePicture
}

/** The theory as tables, one for each kind of thing: written in place, and to and from a spreadsheet. */
export function TableView({ session, picture }: TableViewProps) {
  const kind = useTable((state) => state.kind)
  return (
    <div className="table-view">
      <OneTable key={kind} session={session} picture={picture} kind={kind} />
    </div>
  )
}

function OneTable({ session, picture, kind }: TableViewProps & { readonly kind: TableKind }) {
  const grid = useGrid({ session, picture, kind })
  const [filtered, setFiltered] = useState<Column | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  useTableHandle(grid, kind)
  const { table } = grid
  return (
    <>
      <div className="table-bar">
        <TableTabs session={session} kind={kind} />
        <Tools grid={grid} kind={kind} onColumns={() => setChoosing(true)} />
      </div>
      <Filters table={table} />
      <PendingNotice session={session} grid={grid} />
      <div className="table-panel" role="tabpanel" id="table-panel" aria-labelledby={`table-tab-${kind}`}>
        <EmptyTable table={table} />
        <GridView session={session} kind={kind} grid={grid} onFilter={setFiltered} />
      </div>
      {filtered === null ? null : <FilterDialog table={table} column={filtered} onClose={() => setFiltered(null)} />}
      {isChoosing ? <Columns table={table} onClose={() => setChoosing(false)} /> : null}
    </>
  )
}
