import type { Id } from '@throughline/shared/model'
import { useMemo } from 'react'
import { useShownVersion } from '../history/index.js'
import { useMapTheory } from '../picture/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { type TableKind, useEditor, useTable } from '../state/index.js'
import { CHANGE, changeColumn, changedFirst } from './columns/change-column.js'
import { sheets } from './columns/index.js'
import { filterRows } from './filter-rows.js'
import { NOTHING_PENDING, usePending } from './pending.js'
import type { Column, Look, Row, Sheet } from './sheet.js'
import { sortRows } from './sort-rows.js'

/** A table as one person sees it: which rows and columns, in which order. */
export interface TableRows {
  readonly kind: TableKind
  readonly sheet: Sheet
  readonly look: Look
  readonly allColumns: readonly Column[]
  readonly columns: readonly Column[]
  /** All there are. */
  readonly all: readonly Row[]
  /** Those in view, and for who may add some, at the end those that are not made yet, the last one empty. */
  readonly rows: readonly Row[]
  /** How many of the rows in view are of things that are there. */
  readonly shown: number
}

/** @param made things made while a filter was on: they stay in view */
export function useTableRows(session: Session, kind: TableKind, last: Row, made: ReadonlySet<Id>): TableRows {
  const theory = useMapTheory(session)
  const language = useEditor((editor) => editor.language)
  const wanted = useTable((state) => state.looks[kind])
  const waiting = usePending((state) =>
    state.documentId === session.documentId ? (state.tables[kind] ?? NOTHING_PENDING) : NOTHING_PENDING,
  ).waiting
  const sheet = sheets[kind]
  const look = useMemo(() => ({ theory, language }), [theory, language])
  const { languages } = theory.details
  // Columns depend on nothing else of the theory than the languages it is in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const ownColumns = useMemo(() => sheet.columns(look), [sheet, languages, language])
  const isComparison = useShownVersion()?.kind === 'comparison'
  const allColumns = useMemo(
    () => (isComparison ? [changeColumn(), ...ownColumns] : ownColumns),
    [isComparison, ownColumns],
  )
  const columns = useMemo(() => inView(allColumns, wanted.columns), [allColumns, wanted.columns])
  const all = useMemo(() => sheet.rows(look), [sheet, look])
  const found = useMemo(() => {
    const kept = new Set(filterRows(look, all, allColumns, wanted))
    const visible =
      kept.size === all.length ? all : all.filter((row) => kept.has(row) || (row.id !== null && made.has(row.id)))
    const sorted = sortRows(look, visible, allColumns, wanted.sort)
    // Until somebody sorts, what is different stands first.
    return isComparison && wanted.sort === null ? changedFirst(sorted) : sorted
  }, [look, all, allColumns, wanted, made, isComparison])
  const mayEdit = useMayEdit(session)
  const rows = useMemo(() => (mayEdit ? [...found, ...waiting, last] : found), [found, waiting, last, mayEdit])
  return { kind, sheet, look, allColumns, columns, all, rows, shown: found.length }
}

function inView(columns: readonly Column[], wanted: readonly string[] | null): readonly Column[] {
  if (wanted === null) return columns.filter(({ atFirst }) => atFirst)
  const shown = columns.filter(({ id }) => wanted.includes(id) || id === CHANGE)
  return shown.length === 0 ? columns.slice(0, 1) : shown
}
