import { t } from '../../i18n/index.js'
import type { TableLook } from '../../state/index.js'
import { Icon } from '../../ui/index.js'
import type { Column } from '../sheet.js'

interface GridHeadProps {
  readonly columns: readonly Column[]
  /** The column that has the keyboard, if it is in the head; -1: the corner. */
  readonly current: number | null
  readonly wanted: TableLook
  readonly orderedBy: string
  readonly onSort: (column: Column) => void
  readonly onMenu: (column: Column, at: { readonly x: number; readonly y: number }) => void
}

/** The names of the columns: pressed, the table is sorted by them; each has a menu. */
export function GridHead({ columns, current, wanted, orderedBy, onSort, onMenu }: GridHeadProps) {
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" className="table-row is-head" aria-rowindex={1}>
        <div
          role="columnheader"
          className="table-number"
          aria-colindex={1}
          tabIndex={current === -1 ? 0 : -1}
          data-row={-1}
          data-column={-1}
        >
          <span className="unseen">{t('table.rowNumbers')}</span>
        </div>
        {columns.map((column, n) => {
          const sorted = wanted.sort?.column === column.id ? wanted.sort.direction : null
          const isOrder =
            wanted.sort === null && column.id.split(':')[0] === orderedBy && isFirstOf(columns, n, orderedBy)
          const isFiltered = wanted.filters.some((filter) => filter.column === column.id)
          return (
            // The grid takes the keys of all its cells.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              key={column.id}
              role="columnheader"
              className={`table-heading ${n === 0 ? 'is-first' : ''} ${sorted !== null || isOrder ? 'is-sorted' : ''}`}
              aria-colindex={n + 2}
              aria-sort={sorted ?? (isOrder ? 'ascending' : 'none')}
              tabIndex={current === n ? 0 : -1}
              data-row={-1}
              data-column={n}
              onClick={() => onSort(column)}
            >
              <span className="table-heading-name">
                {isOrder ? t('table.inBandOrder', { name: column.name }) : column.name}
              </span>
              {isFiltered ? <Icon name="filter" size={12} /> : null}
              {sorted === null && !isOrder ? null : <Icon name={sorted === 'descending' ? 'up' : 'down'} size={12} />}
              <button
                type="button"
                className="table-heading-menu"
                tabIndex={-1}
                aria-label={t('table.headMenu', { name: column.name })}
                onClick={(event) => {
                  event.stopPropagation()
                  const { left, bottom } = event.currentTarget.getBoundingClientRect()
                  onMenu(column, { x: left, y: bottom })
                }}
              >
                <Icon name="more" size={14} />
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function isFirstOf(columns: readonly Column[], n: number, field: string): boolean {
  return columns.findIndex(({ id }) => id.split(':')[0] === field) === n
}
