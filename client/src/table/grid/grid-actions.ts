import { deleteThings } from '@throughline/shared/commands'
import { readCells, writeCells } from '@throughline/shared/formats'
import { t } from '../../i18n/index.js'
import { mergedWords, placeName } from '../../session/index.js'
import { announce, notify } from '../../state/index.js'
import { fillDown, fillWords, placeCells, wordsIn } from '../cell-range.js'
import { type GridPlace, nextCell } from '../moves.js'
import { emptyRow, pendingIn, setPending } from '../pending.js'
import type { Plan } from '../plan-cells.js'
import type { Column, Row } from '../sheet.js'
import { type CellName, nameAt } from './grid-state.js'
import type { LiveGrid } from './live-grid.js'
import { planWords, putWords } from './put-words.js'

/** More rows pasted at once are somebody's mistake. */
const MOST_ROWS = 5_000

/** Where the keyboard goes when a cell has taken its words. */
export type Onward = 'down' | 'next' | 'previous' | 'stay'

/** What can be done in the grid. The object stays the same; it works on what is on the screen at that moment. */
export interface GridActions {
  moveTo(place: GridPlace, extend?: boolean): void
  moveToName(name: CellName): void
  /** Goes on to the next cell if Tab has just taken one over; gives whether it did. */
  tab(step: 1 | -1): boolean
  /** Comes to a row without taking the keyboard: it was selected elsewhere. */
  follow(row: string): void
  selectAll(): void
  startWriting(how: 'words' | 'over'): void
  stopWriting(): void
  /** Takes over what was written; gives why it cannot be, and goes on if it can. */
  take(words: string, base: string, onward: Onward): string | null
  clear(): void
  fillDown(): void
  copied(): string
  copyAll(): string
  paste(text: string): void
  deleteRows(): void
  addRow(): void
}

export function gridActions(grid: LiveGrid): GridActions {
  const { now, go, setState, wants } = grid
  const { session, kind } = grid.open
  const current = (): { readonly row: Row | undefined; readonly column: Column | undefined } => {
    const { table, place } = now()
    return { row: table.rows[place.row], column: table.columns[place.column] }
  }
  const moveTo = (place: GridPlace, extend = false) => {
    const { table, state } = now()
    go(nameAt(place, table), extend ? (state.from ?? state.at) : null)
  }
  /** Whether cells may be written in; says so where they may not. */
  const mayWrite = (): boolean => {
    if (session.mayEdit()) return true
    announce(t('table.onlyToLook'))
    return false
  }
  const stopWriting = () => {
    wants('focus')
    session.showMe({ editing: null })
    setState((state) => ({ ...state, writing: null }))
  }

  return {
    moveTo,
    moveToName: (name) => go(name),
    tab: (step) => {
      const { table, place, state } = now()
      if (!state.tabbing) return false
      const next = nextCell(place, step, { rows: table.rows.length, columns: table.columns.length, page: 1 })
      if (next.row === place.row && next.column === place.column) return false
      go(nameAt(next, table), null, true)
      return true
    },
    follow: (row) => {
      wants('view')
      const { state, table, place } = now()
      setState(() => ({ ...state, at: { ...nameAt(place, table), row }, from: null, all: false, writing: null }))
    },
    selectAll: () => setState((state) => ({ ...state, from: null, all: true })),
    startWriting: (writing) => {
      if (!mayWrite()) return
      const { row, column } = current()
      if (row === undefined || column === undefined) return
      if (column.read === undefined) return notify(column.why ?? t('table.problem.readOnly'))
      if (row.id !== null) session.showMe({ editing: placeName({ kind, id: row.id, field: column.field }) })
      setState((state) => ({ ...state, from: null, all: false, writing }))
    },
    stopWriting,
    take: (words, base, onward) => {
      const { table, place, last } = now()
      const { row, column } = current()
      if (row === undefined || column === undefined) return null
      const isShared = column.language !== undefined && row.id !== null
      const there =
        isShared && row.id !== null ? column.text({ ...table.look, theory: session.theory() }, row.id) : base
      const wanted = isShared ? mergedWords(base, words, there) : words
      const given = [{ row, words: new Map([[column.id, wanted]]) }]
      const refusal =
        words === base ? undefined : planWords(grid, given).untaken.find((one) => one.column === column.id)
      if (refusal !== undefined) {
        announce(refusal.problem)
        // It stays in its field, to be mended or left with Escape.
        if (onward !== 'stay') return refusal.problem
      }
      const done = words === base ? null : putWords(grid, given)
      session.showMe({ editing: null })
      const key = done?.made.get(row.key) ?? row.key
      const isWaiting = done !== null && row.id === null && key === row.key
      if (onward === 'stay') setState((state) => ({ ...state, at: { row: key, column: column.id }, writing: null }))
      else if (onward === 'down' && !isWaiting) {
        // Writing one row after the other at the end goes on at the end.
        const isLast = row.key === last.key
        const below = nameAt({ row: Math.min(place.row + 1, table.rows.length - 1), column: place.column }, table)
        go(isLast ? { row: done?.last ?? last.key, column: column.id } : below)
      } else {
        const size = { rows: table.rows.length, columns: table.columns.length, page: 1 }
        const next = nextCell(place, onward === 'previous' ? -1 : 1, size)
        const name = nameAt(next, table)
        go(next.row === place.row ? { ...name, row: key } : name, null, true)
      }
      return null
    },
    clear: () => {
      if (!mayWrite()) return
      const { table, range } = now()
      const { plan } = putWords(grid, fillWords(table, range, ''))
      say(t('table.said.cleared', { cells: plan.cells }), plan)
    },
    fillDown: () => {
      if (!mayWrite()) return
      const { table, range } = now()
      const { plan } = putWords(grid, fillDown(table.look, table, range))
      say(t('table.said.filled', { cells: plan.cells }), plan)
    },
    copied: () => {
      const { table, range } = now()
      const cells = wordsIn(table.look, table, range)
      announce(t('table.said.copied', { cells: cells.reduce((sum, row) => sum + row.length, 0) }))
      return writeCells(cells)
    },
    copyAll: () => {
      const { table } = now()
      const made = table.rows.filter(({ id }) => id !== null)
      const whole = { top: 0, bottom: made.length - 1, left: 0, right: table.columns.length - 1 }
      const cells = wordsIn(table.look, { rows: made, columns: table.columns }, whole)
      announce(t('table.said.copied', { cells: cells.length * table.columns.length }))
      return writeCells([table.columns.map(({ name }) => name), ...cells])
    },
    paste: (text) => {
      if (!mayWrite()) return
      const cells = cellsIn(text)
      if (cells === null || cells.length > MOST_ROWS) return notify(t('table.said.tooMany', { most: MOST_ROWS }))
      if (cells.length === 0) return announce(t('table.said.nothingToPaste'))
      const { table, range, last } = now()
      const extra: Row[] = []
      const newRow = (n: number) => {
        for (let at = extra.length; at <= n; at += 1) extra.push(emptyRow())
        return extra[n] ?? last
      }
      const { rows, columnsLeft } = placeCells(table, range, cells, newRow)
      const { plan, made } = putWords(grid, rows)
      const said = t('table.said.pasted', { cells: plan.cells, made: made.size })
      say(columnsLeft === 0 ? said : `${said} ${t('table.said.columnsLeft', { count: columnsLeft })}`, plan)
      if (columnsLeft > 0) notify(t('table.said.columnsLeft', { count: columnsLeft }))
    },
    deleteRows: () => {
      if (!mayWrite()) return
      const { table, range } = now()
      const chosen = table.rows.slice(range.top, range.bottom + 1)
      const ids = chosen.flatMap(({ id }) => id ?? [])
      const keys = new Set(chosen.map(({ key }) => key))
      const pending = pendingIn(session.documentId, kind)
      const waiting = pending.waiting.filter(({ key }) => !keys.has(key))
      const count = ids.length + pending.waiting.length - waiting.length
      if (count === 0) return
      setPending(session.documentId, kind, { waiting, untaken: pending.untaken.filter(({ row }) => !keys.has(row)) })
      if (ids.length > 0) session.run(deleteThings, { ids })
      announce(t('table.said.deleted', { count }))
      wants('focus')
      setState((state) => ({ ...state, from: null, all: false }))
    },
    addRow: () => {
      if (!mayWrite()) return
      const { table } = now()
      const at = table.rows.length - 1
      const column = table.columns.findIndex(({ read, id }) => read !== undefined && !(id === 'on'))
      go(nameAt({ row: at, column: Math.max(0, column) }, table))
      setState((state) => ({ ...state, writing: 'words' }))
    },
  }
}

function say(words: string, { untaken }: Plan): void {
  announce([words, ...(untaken.length === 0 ? [] : [t('table.untakenCount', { count: untaken.length })])].join(' '))
}

function cellsIn(text: string): string[][] | null {
  try {
    return readCells(text, { tabsOnly: true })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
