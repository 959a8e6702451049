import { t } from '../i18n/index.js'
import { lookAtTable } from '../state/index.js'
import { Button, Dialog } from '../ui/index.js'
import type { TableRows } from './use-table-rows.js'

/** Which columns are in view; remembered on this computer, for each table. */
export function Columns({ table, onClose }: { readonly table: TableRows; readonly onClose: () => void }) {
  const { kind, allColumns, columns } = table
  const shown = new Set(columns.map(({ id }) => id))
  const show = (wanted: ReadonlySet<string>) =>
    lookAtTable(kind, { columns: allColumns.flatMap(({ id }) => (wanted.has(id) ? [id] : [])) })
  return (
    <Dialog title={t('table.columnsTitle')} size="narrow" onClose={onClose}>
      <ul className="table-columns">
        {allColumns.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={shown.has(id)}
                // One column must stay: a table without any could not be given one back by hand.
                disabled={shown.size === 1 && shown.has(id)}
                onChange={(event) => {
                  const wanted = new Set(shown)
                  if (event.target.checked) wanted.add(id)
                  else wanted.delete(id)
                  show(wanted)
                }}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <div className="table-dialog-actions">
        <Button kind="line" onPress={() => show(new Set(allColumns.map(({ id }) => id)))}>
          {t('table.columnsAll')}
        </Button>
        <Button kind="line" onPress={() => lookAtTable(kind, { columns: null })}>
          {t('table.columnsAtFirst')}
        </Button>
      </div>
    </Dialog>
  )
}
