import { setEditor, showTable, TABLE_KINDS, table } from '../state/index.js'
import { always, type Command } from './command.js'

/** The tables, and what can be done in the one on the screen. */
export const tables: readonly Command[] = [
  ...TABLE_KINDS.map(
    (kind): Command => ({
      id: `table-${kind}`,
      label: `command.table-${kind}`,
      section: 'view',
      icon: 'table',
      shortcuts: [],
      where: 'page',
      when: always,
      run: () => {
        showTable(kind)
        setEditor({ view: 'table' })
      },
    }),
  ),
  inTable('table-add-row', 'add', () => table()?.addRow(), always),
  inTable(
    'table-delete-rows',
    'edit',
    () => table()?.deleteRows(),
    () => table()?.hasPlace() ?? false,
  ),
  inTable(
    'table-fill-down',
    'edit',
    () => table()?.fillDown(),
    () => table()?.hasPlace() ?? false,
  ),
  {
    ...inTable(
      'table-copy',
      'edit',
      () => table()?.copyAll(),
      () => table()?.hasRows() ?? false,
    ),
    needs: 'read',
  },
]

function inTable<Id extends 'table-add-row' | 'table-delete-rows' | 'table-fill-down' | 'table-copy'>(
  id: Id,
  section: Command['section'],
  run: () => void,
  applies: () => boolean,
): Command {
  return {
    id,
    label: `command.${id}`,
    section,
    shortcuts: [],
    where: 'page',
    when: () => table() !== null && applies(),
    run,
  }
}
