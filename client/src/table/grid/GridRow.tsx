import { memo } from 'react'
import { t } from '../../i18n/index.js'
import type { CellRange } from '../cell-range.js'
import type { Untaken } from '../plan-cells.js'
import type { Column, Look, Row } from '../sheet.js'
import { Cell } from './Cell.js'
import type { GridState } from './grid-state.js'
import type { PeopleInRow } from './use-people-in-cells.js'

export interface GridRowProps {
  readonly look: Look
  readonly row: Row
  readonly index: number
  readonly topPx: number
  readonly columns: readonly Column[]
  /** The column that has the keyboard, if it is in this row; -1: the number. */
  readonly current: number | null
  /** The part of the range that is in this row. */
  readonly chosen: Pick<CellRange, 'left' | 'right'> | null
  readonly isSelected: boolean
  readonly isLast: boolean
  readonly writing: GridState['writing']
  readonly untaken: readonly Untaken[] | undefined
  readonly people: PeopleInRow | undefined
}

/** One row: its number, and its cells. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { look, row, index, topPx, columns, current, chosen, isSelected, isLast, writing, untaken, people } = props
  const classes = [
    'table-row',
    ...(isSelected ? ['is-selected'] : []),
    ...(row.id === null ? ['is-unmade'] : []),
    ...(current === null ? [] : ['has-current']),
  ]
  const words = isLast ? t('table.newRow') : t('table.rowNumber', { number: index + 1 })
  const here = people?.here ?? []
  return (
    <div
      role="row"
      className={classes.join(' ')}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ top: topPx }}
    >
      <div
        role="rowheader"
        className={`table-number ${current === -1 ? 'is-current' : ''}`}
        aria-colindex={1}
        tabIndex={current === -1 ? 0 : -1}
        data-row={index}
        data-column={-1}
      >
        <span className="unseen">{[words, ...here.map(({ name }) => t('table.isHere', { name }))].join(', ')}</span>
        <span aria-hidden="true">{isLast ? '+' : index + 1}</span>
        {here.map(({ name, colour }) => (
          <span key={name} className={`table-here person-${colour}`} title={t('table.isHere', { name })} />
        ))}
      </div>
      {columns.map((column, n) => (
        <Cell
          key={column.id}
          look={look}
          row={row}
          column={column}
          at={{ row: index, column: n }}
          isCurrent={current === n}
          isChosen={chosen !== null && n >= chosen.left && n <= chosen.right}
          writing={current === n ? writing : null}
          untaken={untaken?.find((one) => one.column === column.id)}
          writer={people?.writing.get(column.field)}
        />
      ))}
    </div>
  )
})
