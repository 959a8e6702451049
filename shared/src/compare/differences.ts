import { type Cell, type Table, type TableId, tablesOf } from '../formats/tables/index.js'
import type { Theory } from '../model/index.js'

/** What differs in one kind of thing, in words. */
export interface Difference {
  readonly id: TableId
  /** "Links", "Indicators". */
  readonly title: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedThing[]
}

export interface ChangedThing {
  readonly name: string
  readonly cells: readonly { readonly title: string; readonly was: Cell; readonly is: Cell }[]
}

/**
 * What differs between two states of a theory, kind by kind, as its tables tell: nothing where it was only moved about.
 *
 * @param language BCP 47 tag of labels and of our own words
 */
export function differencesBetween(before: Theory, now: Theory, language: string): readonly Difference[] {
  const earlier = new Map(tablesOf(before, language).map((table) => [table.id, table]))
  return tablesOf(now, language).flatMap((table) => {
    const was = earlier.get(table.id)
    const difference = was === undefined ? null : differenceOf(was, table)
    return difference === null ? [] : [difference]
  })
}

function differenceOf(was: Table, is: Table): Difference | null {
  const [before, now] = [rowsById(was), rowsById(is)]
  const added = [...now.keys()].filter((id) => !before.has(id)).map((id) => nameIn(is, now.get(id)))
  const removed = [...before.keys()].filter((id) => !now.has(id)).map((id) => nameIn(was, before.get(id)))
  const changed = [...now].flatMap(([id, row]) => {
    const cells = changedCells({ table: was, row: before.get(id) }, { table: is, row })
    return cells.length === 0 ? [] : [{ name: nameIn(is, row), cells }]
  })
  if (added.length + removed.length + changed.length === 0) return null
  return { id: is.id, title: is.title, added, removed, changed }
}

type Row = readonly Cell[]

/** Rows by the thing they tell of; those of things without an id by all they say. */
function rowsById({ columns, rows }: Table): ReadonlyMap<string, Row> {
  const id = columns.findIndex((column) => column.id === 'id')
  return new Map(rows.map((row) => [id < 0 ? row.join('\n') : String(row[id]), row]))
}

function changedCells(before: { table: Table; row: Row | undefined }, now: { table: Table; row: Row }) {
  const { row } = before
  if (row === undefined) return []
  return now.table.columns.flatMap((column, index) => {
    if (column.isForReadingBack) return []
    const was = row[before.table.columns.findIndex(({ id }) => id === column.id)] ?? null
    const is = now.row[index] ?? null
    return was === is ? [] : [{ title: column.title, was, is }]
  })
}

/** What a row tells of: a link by its ends, anything else by its label, or the first words in it. */
function nameIn({ columns, id }: Table, row: Row = []): string {
  const cellOf = (name: string) => row[columns.findIndex((column) => column.id === name)] ?? ''
  if (id === 'links') return `${cellOf('from')} → ${cellOf('to')}`
  const label = String(cellOf('label'))
  if (label !== '') return label
  return String(
    columns.map((column, index) => (column.isForReadingBack ? null : row[index])).find((cell) => cell) ?? '',
  )
}
