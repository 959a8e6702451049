import { t } from '../i18n/index.js'
import { lookAtTable, type TableFilter, type TableKind, type TableLook } from '../state/index.js'
import type { Column } from './sheet.js'

/** One thing that hides rows, in words, and how it is taken away. */
export interface Hiding {
  readonly key: string
  readonly words: string
  readonly remove: () => void
}

/** All that hides rows of a table now. */
export function hidingIn(
  kind: TableKind,
  { filters, words }: TableLook,
  columns: readonly Column[],
): readonly Hiding[] {
  const found: Hiding[] = filters.map((filter) => ({
    key: filter.column,
    words: t('table.filter.chip', {
      name: columns.find(({ id }) => id === filter.column)?.name ?? filter.column,
      what: whatIn(filter),
    }),
    remove: () => lookAtTable(kind, { filters: filters.filter((one) => one !== filter) }),
  }))
  const anywhere: Hiding = {
    key: 'words',
    words: t('table.filter.chipAnywhere', { words }),
    remove: () => lookAtTable(kind, { words: '' }),
  }
  return words.trim() === '' ? found : [...found, anywhere]
}

function whatIn(filter: TableFilter): string {
  switch (filter.wants) {
    case 'words':
      return t('table.filter.chipWords', { words: filter.words })
    case 'empty':
      return t('table.filter.chipEmpty')
    case 'filled':
      return t('table.filter.chipFilled')
    case 'one-of': {
      const named = filter.values.map((value) =>
        value === '' ? t('table.filter.chipEmpty') : value.replaceAll('\n', '; '),
      )
      return named.length <= 2 ? named.join(', ') : t('table.filter.chipValues', { count: named.length })
    }
  }
}
