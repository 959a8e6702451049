import { t } from '../i18n/index.js'
import { useTable } from '../state/index.js'
import { Icon, IconButton } from '../ui/index.js'
import { hidingIn } from './filter-words.js'
import type { TableRows } from './use-table-rows.js'

/** What hides rows, each with a cross, and how many rows are left. */
export function Filters({ table }: { readonly table: TableRows }) {
  const { kind, allColumns, all, shown } = table
  const look = useTable((state) => state.looks[kind])
  const hiding = hidingIn(kind, look, allColumns)
  return (
    <div className={`table-filters ${hiding.length === 0 ? 'is-empty' : ''}`}>
      <ul>
        {hiding.map(({ key, words, remove }) => (
          <li key={key} className="table-filter">
            <Icon name="filter" size={12} />
            <span>{words}</span>
            <IconButton icon="close" size="small" label={t('table.filter.remove', { name: words })} onPress={remove} />
          </li>
        ))}
      </ul>
      <p role="status">{hiding.length === 0 ? '' : t('table.filter.shown', { shown, all: all.length })}</p>
    </div>
  )
}
