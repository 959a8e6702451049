import { becameOf } from '../../history/index.js'
import { t } from '../../i18n/index.js'
import type { Column, Row } from '../sheet.js'

export const CHANGE = 'change'

/** While two versions are compared: what became of the thing in each row. Sorted by it, what changed comes first. */
export function changeColumn(): Column {
  return {
    id: CHANGE,
    name: t('compare.column'),
    widthPx: 220,
    atFirst: true,
    field: CHANGE,
    why: t('compare.columnAbout'),
    text: (_look, id) => becameOf(id),
    rank: (_look, id) => becameOf(id) || null,
  }
}

/** The same rows, those of what is different first. */
export function changedFirst(rows: readonly Row[]): readonly Row[] {
  const isChanged = ({ id }: Row) => id !== null && becameOf(id) !== ''
  return [...rows.filter(isChanged), ...rows.filter((row) => !isChanged(row))]
}
