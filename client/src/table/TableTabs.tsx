import type { KeyboardEvent } from 'react'
import { t } from '../i18n/index.js'
import { useMapTheory } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { showTable, TABLE_KINDS, type TableKind } from '../state/index.js'

/** The tables there are, with how much is in each: one tab stop, arrows go on. */
export function TableTabs({ session, kind }: { readonly session: Session; readonly kind: TableKind }) {
  const theory = useMapTheory(session)
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = target(event.key, TABLE_KINDS.indexOf(kind))
    const next = to === null ? undefined : TABLE_KINDS[to]
    if (next === undefined) return
    event.preventDefault()
    showTable(next)
    // The tabs are drawn anew with the other table; the keyboard stays in them.
    requestAnimationFrame(() => document.getElementById(`table-tab-${next}`)?.focus())
  }
  return (
    <div className="table-tabs" role="tablist" aria-label={t('table.view')} onKeyDown={press}>
      {TABLE_KINDS.map((one) => (
        <button
          key={one}
          id={`table-tab-${one}`}
          type="button"
          role="tab"
          className="table-tab"
          aria-selected={one === kind}
          {...(one === kind ? { 'aria-controls': 'table-panel' } : {})}
          tabIndex={one === kind ? 0 : -1}
          onClick={() => showTable(one)}
        >
          {t(`table.${one}`)} <span className="table-count">{theory[one].size}</span>
        </button>
      ))}
    </div>
  )
}

function target(key: string, at: number): number | null {
  const last = TABLE_KINDS.length - 1
  if (key === 'ArrowRight') return at === last ? 0 : at + 1
  if (key === 'ArrowLeft') return at === 0 ? last : at - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
