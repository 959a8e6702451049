import { type FormEvent, useState } from 'react'
import { t } from '../i18n/index.js'
import { lookAtTable, type TableFilter, useTable } from '../state/index.js'
import { Button, Dialog, TextField } from '../ui/index.js'
import { valuesIn } from './filter-rows.js'
import type { Column } from './sheet.js'
import type { TableRows } from './use-table-rows.js'

const WANTS = ['words', 'one-of', 'empty', 'filled'] as const
type Wants = (typeof WANTS)[number]

/** From a list so long nobody chooses; words find what is wanted. */
const MOST_VALUES = 40

const NAMES = {
  words: 'table.filter.words',
  'one-of': 'table.filter.values',
  empty: 'table.filter.empty',
  filled: 'table.filter.filled',
} as const satisfies Record<Wants, string>

/** What rows must have in one column to be shown. */
export function FilterDialog({
  table,
  column,
  onClose,
}: {
  readonly table: TableRows
  readonly column: Column
  readonly onClose: () => void
}) {
  const { kind, look, all } = table
  const { filters } = useTable((state) => state.looks[kind])
  const given = filters.find((filter) => filter.column === column.id)
  const [wants, setWants] = useState<Wants>(given?.wants ?? 'words')
  const [words, setWords] = useState(given?.wants === 'words' ? given.words : '')
  const [values, setValues] = useState<ReadonlySet<string>>(new Set(given?.wants === 'one-of' ? given.values : []))
  const there = valuesIn(look, all, column)
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const others = filters.filter((filter) => filter.column !== column.id)
    const filter = filterFrom(column.id, wants, words, values)
    lookAtTable(kind, { filters: filter === null ? others : [...others, filter] })
    onClose()
  }
  return (
    <Dialog title={t('table.filterBy', { name: column.name })} size="narrow" onClose={onClose}>
      <form className="table-filter-form" onSubmit={apply}>
        <fieldset>
          <legend>{t('table.filter.how')}</legend>
          {WANTS.filter((one) => one !== 'one-of' || there.length <= MOST_VALUES).map((one) => (
            <label key={one}>
              <input type="radio" name="wants" checked={wants === one} onChange={() => setWants(one)} />
              {t(NAMES[one])}
            </label>
          ))}
        </fieldset>
        {wants === 'words' ? (
          <TextField label={t('table.filter.words')} value={words} onChange={setWords} autoFocus />
        ) : null}
        {wants === 'one-of' ? (
          <ul className="table-columns">
            {there.map((value) => (
              <li key={value}>
                <label>
                  <input
                    type="checkbox"
                    checked={values.has(value)}
                    onChange={(event) => {
                      const next = new Set(values)
                      if (event.target.checked) next.add(value)
                      else next.delete(value)
                      setValues(next)
                    }}
                  />
                  {value === '' ? t('table.filter.chipEmpty') : value}
                </label>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="table-dialog-actions">
          <Button kind="solid" type="submit">
            {t('table.filter.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

// Nothing wanted is no filter.
function filterFrom(column: string, wants: Wants, words: string, values: ReadonlySet<string>): TableFilter | null {
  if (wants === 'words') return words.trim() === '' ? null : { column, wants, words: words.trim() }
  if (wants === 'one-of') return values.size === 0 ? null : { column, wants, values: [...values] }
  return { column, wants }
}
