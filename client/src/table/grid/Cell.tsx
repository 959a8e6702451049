import type { Id } from '@throughline/shared/model'
import { t } from '../../i18n/index.js'
import { useThreadCounts } from '../../state/index.js'
import { Icon } from '../../ui/index.js'
import { quoted, thingShown } from '../cells/index.js'
import type { Untaken } from '../plan-cells.js'
import type { Column, Display, Look, Row } from '../sheet.js'
import { CellEditor } from './CellEditor.js'
import { CellWords } from './CellWords.js'
import type { GridState } from './grid-state.js'

export interface CellProps {
  readonly look: Look
  readonly row: Row
  readonly column: Column
  /** Places in the grid, from 0. */
  readonly at: { readonly row: number; readonly column: number }
  readonly isCurrent: boolean
  readonly isChosen: boolean
  readonly writing: GridState['writing']
  readonly untaken: Untaken | undefined
  readonly writer: { readonly name: string; readonly colour: number } | undefined
}

/** One cell: what stands in it, who else is in it, what it could not take; written in, its editor. */
export function Cell({ look, row, column, at, isCurrent, isChosen, writing, untaken, writer }: CellProps) {
  const isWritten = isCurrent && writing !== null
  const classes = [
    'table-cell',
    ...(at.column === 0 ? ['is-first'] : []),
    ...(isCurrent ? ['is-current'] : []),
    ...(isChosen ? ['is-chosen'] : []),
    ...(untaken === undefined ? [] : ['is-untaken']),
    ...(writer === undefined ? [] : ['is-shared', `person-${writer.colour}`]),
  ]
  return (
    // The grid takes the keys of all its cells.
    <div
      role="gridcell"
      className={classes.join(' ')}
      aria-colindex={at.column + 2}
      aria-selected={isChosen}
      aria-readonly={column.read === undefined ? true : undefined}
      aria-invalid={untaken !== undefined}
      tabIndex={isCurrent && !isWritten ? 0 : -1}
      data-row={at.row}
      data-column={at.column}
    >
      <div className="table-content">
        <CellWords display={displayOf(look, row, column)} />
        {at.column === 0 && row.id !== null ? <ThreadCount id={row.id} /> : null}
        {writer === undefined ? null : (
          <span className={`table-writer person-${writer.colour}`}>
            <span aria-hidden="true">{writer.name}</span>
            <span className="unseen">{t('table.isWriting', { name: writer.name })}</span>
          </span>
        )}
        {untaken === undefined ? null : (
          <span className="table-untaken">
            {t('table.untaken', { words: quoted(untaken.words), problem: untaken.problem })}
          </span>
        )}
      </div>
      {isWritten ? <CellEditor look={look} row={row} column={column} how={writing} /> : null}
    </div>
  )
}

function displayOf(look: Look, row: Row, column: Column): Display {
  if (row.id !== null) return column.display?.(look, row.id) ?? { as: 'words', words: column.text(look, row.id) }
  const words = row.given[column.id] ?? ''
  if (words !== '' && row.about !== undefined) return thingShown(look, row.about)
  if (words !== '') return { as: 'words', words }
  const isBegun = Object.keys(row.given).length > 0
  if (column.required === true && isBegun) return { as: 'hint', words: t('table.needed') }
  return row.about !== undefined && column.field === 'label' && column.ask !== undefined
    ? { as: 'hint', words: column.ask }
    : { as: 'words', words: '' }
}

// By itself: what people say comes and goes without the cell.
function ThreadCount({ id }: { readonly id: Id }) {
  const said = useThreadCounts(({ counts }) => counts.get(id) ?? 0)
  if (said === 0) return null
  return (
    <span className="table-said" title={t('comments.onMap', { count: said })}>
      <Icon name="comment" size={14} />
      <span className="unseen">{t('comments.onMap', { count: said })}</span>
      <span aria-hidden="true">{said}</span>
    </span>
  )
}
