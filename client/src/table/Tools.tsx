import { t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { lookAtTable, type TableKind, useTable } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import type { Grid } from './grid/use-grid.js'

/** Beside the tabs: find in the table, choose columns, add a row. */
export function Tools({
  grid,
  kind,
  onColumns,
}: {
  readonly grid: Grid
  readonly kind: TableKind
  readonly onColumns: () => void
}) {
  const words = useTable((state) => state.looks[kind].words)
  return (
    <div className="table-tools">
      <label className="table-find">
        <Icon name="search" size={14} />
        <span className="unseen">{t('table.find')}</span>
        <input
          type="search"
          placeholder={t('table.find')}
          value={words}
          onChange={(event) => lookAtTable(kind, { words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') lookAtTable(kind, { words: '' })
          }}
        />
      </label>
      <Button onPress={onColumns}>{t('table.columns')}</Button>
      <IfMay action="edit">
        <Button kind="line" className="table-add" onPress={grid.actions.addRow}>
          <Icon name="plus" />
          {t(`table.add.${kind}`)}
        </Button>
      </IfMay>
    </div>
  )
}
