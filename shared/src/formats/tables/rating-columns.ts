import type { Rating } from '../../model/index.js'
import type { ColumnDefinition } from './define-table.js'
import { rawValue } from './raw-value.js'

/** A rating as it is kept, beside the words that people read. */
export const ratingColumns: readonly ColumnDefinition<{ readonly rating: Rating | null }>[] = [
  {
    id: 'rating-value',
    title: { en: 'Rating value', cy: 'Gwerth y radd' },
    isForReadingBack: true,
    cell: ({ rating }) => rawValue(rating),
  },
  {
    id: 'rating-of',
    title: { en: 'Rating of', cy: 'Gradd o' },
    isForReadingBack: true,
    cell: ({ rating }) => rating?.of ?? null,
  },
  {
    id: 'scale-id',
    title: { en: 'Scale id', cy: 'Id graddfa' },
    isForReadingBack: true,
    cell: ({ rating }) => rating?.scale ?? null,
  },
]
