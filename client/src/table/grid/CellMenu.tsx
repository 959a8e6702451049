import { t } from '../../i18n/index.js'
import { camera, lookAtTable, setEditor, type TableKind, useTable } from '../../state/index.js'
import { Icon, MenuAt, type MenuEntry, type MenuGroup } from '../../ui/index.js'
import type { GridPlace } from '../moves.js'
import type { Column } from '../sheet.js'
import { toClipboard } from '../to-clipboard.js'
import type { Grid } from './use-grid.js'

export interface CellMenuRequest {
  readonly x: number
  readonly y: number
  readonly place: GridPlace
}

interface CellMenuProps {
  readonly request: CellMenuRequest
  readonly grid: Grid
  readonly kind: TableKind
  readonly onFilter: (column: Column) => void
  readonly onClose: () => void
}

/** What can be done with a cell, its row, or, in the head, its column. */
export function CellMenu({ request, grid, kind, onFilter, onClose }: CellMenuProps) {
  const { place } = request
  const column = grid.table.columns[place.column]
  const groups = [
    ...(place.row >= 0 ? [cellEntries(grid, column), rowEntries(grid)] : []),
    ...(column === undefined ? [] : [columnEntries(grid, kind, column, onFilter)]),
  ]
  const label = place.row < 0 ? t('table.headMenuLabel') : t('table.cellMenu')
  return <MenuAt x={request.x} y={request.y} label={label} groups={groups} onClose={onClose} />
}

function cellEntries({ actions, mayWrite }: Grid, column: Column | undefined): MenuGroup {
  const writes: MenuEntry[] = [
    {
      id: 'edit',
      label: t('table.edit'),
      icon: <Icon name="edit" />,
      shortcut: 'Enter',
      run: () => actions.startWriting('words'),
    },
    { id: 'clear', label: t('table.clear'), shortcut: 'Delete', run: actions.clear },
    { id: 'fill', label: t('table.fillDown'), shortcut: 'Ctrl+D', run: actions.fillDown },
  ]
  return {
    id: 'cell',
    entries: [
      ...(column?.read === undefined || !mayWrite ? [] : writes),
      {
        id: 'copy',
        label: t('table.copyCells'),
        icon: <Icon name="copy" />,
        shortcut: 'Ctrl+C',
        run: () => toClipboard(actions.copied()),
      },
    ],
  }
}

function rowEntries({ actions, table, place, range, mayWrite }: Grid): MenuGroup {
  const about = table.rows[place.row]?.about
  const count = range.bottom - range.top + 1
  const show: MenuEntry[] =
    about === undefined
      ? []
      : [
          {
            id: 'map',
            label: t('table.showOnMap'),
            icon: <Icon name="map" />,
            run: () => {
              setEditor({ view: 'map', selection: new Set([about]), focused: about })
              // The map is drawn with the next frame; only then can it show something.
              requestAnimationFrame(() => requestAnimationFrame(() => camera()?.show(about)))
            },
          },
        ]
  return {
    id: 'row',
    entries: [
      ...show,
      ...(mayWrite
        ? [
            {
              id: 'delete',
              label: t('table.deleteRows', { count }),
              icon: <Icon name="bin" />,
              run: actions.deleteRows,
            },
          ]
        : []),
    ],
  }
}

function columnEntries(grid: Grid, kind: TableKind, column: Column, onFilter: (column: Column) => void): MenuGroup {
  const sort = (direction: 'ascending' | 'descending') => () =>
    lookAtTable(kind, { sort: { column: column.id, direction } })
  const { columns } = grid.table
  const isSorted = useTable.getState().looks[kind].sort !== null
  return {
    id: 'column',
    title: column.name,
    entries: [
      { id: 'ascending', label: t('table.sort.ascending'), icon: <Icon name="down" />, run: sort('ascending') },
      { id: 'descending', label: t('table.sort.descending'), icon: <Icon name="up" />, run: sort('descending') },
      ...(isSorted
        ? [{ id: 'unsorted', label: t('table.sort.none'), run: () => lookAtTable(kind, { sort: null }) }]
        : []),
      {
        id: 'filter',
        label: t('table.filterBy', { name: column.name }),
        icon: <Icon name="filter" />,
        run: () => onFilter(column),
      },
      {
        id: 'hide',
        label: t('table.hideColumn'),
        disabled: columns.length < 2,
        run: () => lookAtTable(kind, { columns: columns.map(({ id }) => id).filter((id) => id !== column.id) }),
      },
    ],
  }
}
