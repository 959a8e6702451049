import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button, Icon } from '../ui/index.js'
import type { Grid } from './grid/use-grid.js'
import { NOTHING_PENDING, setPending, usePending } from './pending.js'

/** Above the grid: how much was not taken, or waits, and how to come to it. */
export function PendingNotice({ session, grid }: { readonly session: Session; readonly grid: Grid }) {
  const { kind, rows } = grid.table
  const { waiting, untaken: kept } = usePending((state) =>
    state.documentId === session.documentId ? (state.tables[kind] ?? NOTHING_PENDING) : NOTHING_PENDING,
  )
  // What stood in a row that is gone, undone for instance, is told no more.
  const untaken = kept.filter(({ row }) => rows.some(({ key }) => key === row))
  if (untaken.length === 0 && waiting.length === 0) return null
  const showNext = () => {
    const places = untaken
      .map((one) => ({ one, at: rows.findIndex(({ key }) => key === one.row) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
    const here = places.findIndex(({ one }) => one.row === grid.state.at.row && one.column === grid.state.at.column)
    const next = places[here + 1] ?? places[0]
    if (next !== undefined) grid.actions.moveToName({ row: next.one.row, column: next.one.column })
  }
  return (
    <div className="table-pending">
      <Icon name="warning" />
      <p role="status">
        {untaken.length === 0 ? '' : t('table.untakenCount', { count: untaken.length })}{' '}
        {waiting.length === 0 ? '' : t('table.waiting', { count: waiting.length })}
      </p>
      {untaken.length === 0 ? null : (
        <>
          <Button kind="line" size="small" onPress={showNext}>
            {t('table.untakenNext')}
          </Button>
          <Button size="small" onPress={() => setPending(session.documentId, kind, { waiting, untaken: [] })}>
            {t('table.untakenDismiss')}
          </Button>
        </>
      )}
    </div>
  )
}
