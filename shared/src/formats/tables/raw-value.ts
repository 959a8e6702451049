import type { Rating } from '../../model/index.js'
import type { Cell } from './table.js'

/** A rating's value as its scale has it; EMMIE's five answers as JSON. */
export function rawValue(rating: Rating | null): Cell {
  if (rating === null) return null
  return typeof rating.value === 'object' ? JSON.stringify(rating.value) : rating.value
}
