import { create } from 'zustand'
import type { TableKind } from '../state/index.js'
import type { Untaken } from './plan-cells.js'
import type { Row } from './sheet.js'

/** What is in a table and not yet in the theory: rows that wait for what they need, and words that were refused. */
export interface Pending {
  readonly waiting: readonly Row[]
  readonly untaken: readonly Untaken[]
}

interface PendingState {
  readonly documentId: string | null
  readonly tables: Readonly<Partial<Record<TableKind, Pending>>>
}

export const NOTHING_PENDING: Pending = { waiting: [], untaken: [] }

/** Kept while people look at other tables and views, so that nothing they gave is lost. */
export const usePending = create<PendingState>(() => ({ documentId: null, tables: {} }))

/** What waits in a table of this theory. */
export function pendingIn(documentId: string, kind: TableKind): Pending {
  const state = usePending.getState()
  return (state.documentId === documentId ? state.tables[kind] : undefined) ?? NOTHING_PENDING
}

export function setPending(documentId: string, kind: TableKind, pending: Pending): void {
  usePending.setState((state) => ({
    documentId,
    tables: { ...(state.documentId === documentId ? state.tables : {}), [kind]: pending },
  }))
}

let rows = 0

/** A row at the end of a table that nothing is said of yet. */
export function emptyRow(): Row {
  rows += 1
  return { key: `new ${rows}`, id: null, given: {} }
}

export function isEmpty({ id, given }: Row): boolean {
  return id === null && Object.values(given).every((words) => words.trim() === '')
}
