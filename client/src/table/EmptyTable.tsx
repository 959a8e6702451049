import { t } from '../i18n/index.js'
import { lookAtTable, useTable } from '../state/index.js'
import { Button } from '../ui/index.js'
import { hidingIn } from './filter-words.js'
import type { TableRows } from './use-table-rows.js'

/** Above a table without rows: what to do, or what hides them and how to take that away. */
export function EmptyTable({ table }: { readonly table: TableRows }) {
  const { kind, all, shown, allColumns } = table
  const look = useTable((state) => state.looks[kind])
  if (shown > 0) return null
  const hiding = hidingIn(kind, look, allColumns)
  const [only] = hiding
  if (all.length === 0 || only === undefined) return <p className="table-empty">{t(`table.none.${kind}`)}</p>
  const words =
    hiding.length === 1
      ? t('table.filter.hidesAll', { name: only.words, count: all.length })
      : t('table.filter.hidesAllSeveral', { count: all.length })
  return (
    <div className="table-empty">
      <p>{words}</p>
      <Button kind="line" onPress={() => lookAtTable(kind, { filters: [], words: '' })}>
        {t(hiding.length === 1 ? 'table.filter.removeIt' : 'table.filter.removeAll')}
      </Button>
    </div>
  )
}
