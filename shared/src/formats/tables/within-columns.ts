import type { Id } from '../../model/index.js'
import type { ColumnDefinition } from './define-table.js'

/** In whose sub-model something stands. */
export const withinColumns: readonly ColumnDefinition<{ readonly within: Id | null }>[] = [
  {
    id: 'within',
    title: { en: 'Inside', cy: 'Y tu mewn i' },
    cell: ({ within }, { name }) => (within === null ? null : name(within)),
  },
  {
    id: 'within-id',
    title: { en: 'Inside id', cy: 'Id y tu mewn i' },
    isForReadingBack: true,
    cell: ({ within }) => within,
  },
]
