import { create } from 'zustand'

/** The tables there are, in the order of their tabs. */
export const TABLE_KINDS = ['links', 'elements', 'indicators', 'assumptions', 'evidence', 'actors'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

export interface TableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** What rows must have in a column to be shown. */
export type TableFilter = { readonly column: string } & (
  | { readonly wants: 'words'; readonly words: string }
  | { readonly wants: 'one-of'; readonly values: readonly string[] }
  | { readonly wants: 'empty' | 'filled' }
)

/** How one person looks at one table. */
export interface TableLook {
  /** Columns in view; null: those that are at first. */
  readonly columns: readonly string[] | null
  readonly sort: TableSort | null
  readonly filters: readonly TableFilter[]
  /** Rows are shown that have these words anywhere. */
  readonly words: string
}

export interface TableState {
  readonly kind: TableKind
  readonly looks: Readonly<Record<TableKind, TableLook>>
}

const KEY = 'throughline.table'
const PLAIN: TableLook = { columns: null, sort: null, filters: [], words: '' }

export const useTable = create<TableState>(() => initial())

export function showTable(kind: TableKind): void {
  useTable.setState({ kind })
}

/** Changes how a table is looked at. Which columns are in view is remembered on this computer. */
export function lookAtTable(kind: TableKind, part: Partial<TableLook>): void {
  useTable.setState(({ looks }) => ({ looks: { ...looks, [kind]: { ...looks[kind], ...part } } }))
  if (part.columns !== undefined) remember()
}

/** What the table on the screen can be asked to do. The table provides it while it is mounted. */
export interface TableHandle {
  hasRows(): boolean
  /** A cell has been come to. */
  hasPlace(): boolean
  addRow(): void
  deleteRows(): void
  fillDown(): void
  /** All rows in view, with the names of the columns, goes to the clipboard. */
  copyAll(): void
}

let current: TableHandle | null = null

/** The table on screen; null while another view is. */
export const table = (): TableHandle | null => current

/** Called by the table when it mounts (and with null when it leaves). */
export function provideTable(provided: TableHandle | null): void {
  current = provided
}

function initial(): TableState {
  const kept = remembered()
  const looks = Object.fromEntries(
    TABLE_KINDS.map((kind) => [kind, { ...PLAIN, columns: columnsIn(kept, kind) }]),
  ) as Record<TableKind, TableLook>
  return { kind: 'links', looks }
}

function remember(): void {
  const { looks } = useTable.getState()
  globalThis.localStorage?.setItem(
    KEY,
    JSON.stringify(Object.fromEntries(TABLE_KINDS.map((kind) => [kind, looks[kind].columns]))),
  )
}

function remembered(): unknown {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(KEY) ?? 'null')
  } catch {
    // Somebody wrote nonsense there; the columns that come first are good enough.
    return null
  }
}

function columnsIn(kept: unknown, kind: TableKind): readonly string[] | null {
  if (typeof kept !== 'object' || kept === null) return null
  const columns: unknown = Reflect.get(kept, kind)
  return Array.isArray(columns) && columns.every((one) => typeof one === 'string') ? columns : null
}
