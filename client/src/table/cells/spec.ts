import type { Words } from '../../i18n/index.js'
import type { Column } from '../sheet.js'

/** What every column of a kind says about itself. */
export interface ColumnSpec {
  readonly id: string
  readonly name: Words
  readonly widthPx: number
  /** Not in view until somebody asks for it. */
  readonly hidden?: boolean
  readonly ask?: Words
}

/** The part of a column that its spec says. */
export function fromSpec({
  id,
  widthPx,
  hidden = false,
}: ColumnSpec): Pick<Column, 'id' | 'widthPx' | 'atFirst' | 'field'> {
  return { id, widthPx, atFirst: !hidden, field: id }
}
