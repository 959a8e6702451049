import { useEffect, useRef } from 'react'
import { provideTable, type TableKind, useEditor } from '../state/index.js'
import type { Grid } from './grid/use-grid.js'
import { toClipboard } from './to-clipboard.js'

/** Lets commands ask the table on the screen, and follows what is selected elsewhere. */
export function useTableHandle(grid: Grid, kind: TableKind): void {
  const now = useRef(grid)
  useEffect(() => {
    now.current = grid
  })
  const { actions } = grid
  useEffect(() => {
    provideTable({
      hasRows: () => now.current.table.shown > 0,
      hasPlace: () => now.current.place.row >= 0,
      addRow: actions.addRow,
      deleteRows: actions.deleteRows,
      fillDown: actions.fillDown,
      copyAll: () => toClipboard(actions.copyAll()),
    })
    return () => provideTable(null)
  }, [actions])

  const selection = useEditor((editor) => editor.selection)
  useEffect(() => {
    const { table, place } = now.current
    const [only, other] = selection
    if (only === undefined || other !== undefined || (kind !== 'links' && kind !== 'elements')) return
    if (table.rows[place.row]?.id === only) return
    if (table.rows.some(({ id }) => id === only)) now.current.actions.follow(only)
  }, [selection, kind])
}
