import { deleteThings } from '@throughline/shared/commands'
import { readCells, writeCells } from '@throughline/shared/formats'
import { mapOf } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/index.js'
import { type LivePicture, runPlaced } from '../../picture/index.js'
import { mergedWords, placeName, type Session } from '../../session/index.js'
import { announce, notify, type TableKind, type TableLook, useEditor, useTable } from '../../state/index.js'
import { type CellRange, fillDown, fillWords, placeCells, wordsIn } from '../cell-range.js'
import { type GridPlace, nextCell } from '../moves.js'
import { emptyRow, isEmpty, pendingIn, setPending } from '../pending.js'
import { type Plan, planCells, type RowWords } from '../plan-cells.js'
import { putCells } from '../put-cells.js'
import type { Column, Row } from '../sheet.js'
import { type TableRows, useTableRows } from '../use-table-rows.js'
import { AT_START, type CellName, type GridState, nameAt, placeOf, rangeOf } from './grid-state.js'
import { selectRows } from './select-rows.js'

const NONE: ReadonlySet<Id> = new Set()

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

export interface Grid {
  readonly table: TableRows
  readonly state: GridState
  readonly place: GridPlace
  readonly range: CellRange
  readonly actions: GridActions
  /** Whether the cell that is now current is to take the keyboard, or to be brought into view; asked once. */
  readonly asked: () => { readonly focus: boolean; readonly view: boolean }
}

interface Done {
  readonly plan: Plan
  /** Ids of things made, by the keys of their rows. */
  readonly made: ReadonlyMap<string, Id>
  /** The row that is now the empty one at the end. */
  readonly last: string
}

interface Open {
  readonly session: Session
  readonly picture: LivePicture
  readonly kind: TableKind
}

/** The grid of one table: its rows, where the keyboard is in it, and what can be done there. */
export function useGrid({ session, picture, kind }: Open): Grid {
  const [state, setState] = useState<GridState>({ at: AT_START, from: null, all: false, writing: null, tabbing: false })
  const [last, setLast] = useState(emptyRow)
  // Things made stay in view whatever the filter, until another filter is asked for.
  const wanted = useTable((tables) => tables.looks[kind])
  const [made, setMade] = useState<{ readonly while: TableLook; readonly ids: ReadonlySet<Id> } | null>(null)
  const table = useTableRows(session, kind, last, made?.while === wanted ? made.ids : NONE)
  const { rows, columns } = table
  const before = useRef<GridPlace>({ row: 0, column: 0 })
  const wantsFocus = useRef(false)
  const wantsView = useRef(false)
  const wantsSelection = useRef(false)
  // The thing that was come to last: new ones are like it.
  const like = useRef<Id | null>(null)
  const place = placeOf(state.at, table, before.current)
  const from = state.from === null ? null : placeOf(state.from, table, place)
  const range = rangeOf(place, from, { all: state.all, rows: rows.length, columns: columns.length })
  const now = useRef({ table, state, place, range, last })
  useLayoutEffect(() => {
    before.current = place
    now.current = { table, state, place, range, last }
    if (!wantsSelection.current) return
    // After the rows are drawn anew: one that was just made has its thing only then.
    wantsSelection.current = false
    like.current = rows[place.row]?.id ?? like.current
    selectRows(kind, place.row < 0 ? [] : rows.slice(range.top, range.bottom + 1), rows[place.row])
  })

  const actions = useMemo((): GridActions => {
    const current = (): { readonly row: Row | undefined; readonly column: Column | undefined } => {
      const { table, place } = now.current
      return { row: table.rows[place.row], column: table.columns[place.column] }
    }
    const go = (at: CellName, from: CellName | null = null, tabbing = false) => {
      wantsFocus.current = true
      wantsSelection.current = true
      setState({ at, from, all: false, writing: null, tabbing })
    }
    const moveTo = (place: GridPlace, extend = false) => {
      const { table, state } = now.current
      go(nameAt(place, table), extend ? (state.from ?? state.at) : null)
    }

    const put = (given: readonly RowWords[]): Done => {
      const { table, last } = now.current
      const look = { theory: mapOf(session.theory(), useEditor.getState().within), language: table.look.language }
      const plan = planCells({ sheet: table.sheet, look, columns: table.allColumns, like: like.current }, given)
      const ids = run(plan)
      const touched = new Set(given.map(({ row }) => row.key))
      const rewritten = new Set(
        given.flatMap(({ row, words }) => [...words.keys()].map((column) => `${row.key} ${column}`)),
      )
      const pending = pendingIn(session.documentId, kind)
      setPending(session.documentId, kind, {
        waiting: [
          ...pending.waiting.flatMap((row) =>
            touched.has(row.key) ? plan.waiting.filter(({ key }) => key === row.key) : [row],
          ),
          ...plan.waiting.filter(({ key }) => !pending.waiting.some((row) => row.key === key)),
        ].filter((row) => !isEmpty(row)),
        untaken: [
          ...pending.untaken.filter(({ row, column }) => !rewritten.has(`${row} ${column}`) && !ids.has(row)),
          ...plan.untaken.map((one) => ({ ...one, row: ids.get(one.row) ?? one.row })),
        ],
      })
      if (ids.size > 0) {
        const wanted = useTable.getState().looks[kind]
        setMade((before) => ({
          while: wanted,
          ids: new Set([...(before?.while === wanted ? before.ids : []), ...ids.values()]),
        }))
      }
      const isUsed = ids.has(last.key) || plan.waiting.some(({ key }) => key === last.key)
      const next = isUsed ? emptyRow() : last
      setLast(next)
      return { plan, made: ids, last: next.key }
    }
    const run = ({ rows }: Plan): ReadonlyMap<string, Id> => {
      if (rows.length === 0) return new Map()
      const step = { kind, rows, within: useEditor.getState().within }
      const makesBoxes = kind === 'elements' && rows.some(({ row }) => row.id === null)
      if (!makesBoxes) return session.run(putCells, step)
      return runPlaced(
        { session, picture },
        (document) => putCells(document, step),
        (ids) => ids.values(),
      )
    }
    const say = (words: string, { untaken }: Plan) =>
      announce([words, ...(untaken.length === 0 ? [] : [t('table.untakenCount', { count: untaken.length })])].join(' '))

    const stopWriting = () => {
      wantsFocus.current = true
      session.showMe({ editing: null })
      setState((state) => ({ ...state, writing: null }))
    }

    return {
      moveTo,
      moveToName: (name) => go(name),
      tab: (step) => {
        const { table, place, state } = now.current
        if (!state.tabbing) return false
        const next = nextCell(place, step, { rows: table.rows.length, columns: table.columns.length, page: 1 })
        if (next.row === place.row && next.column === place.column) return false
        go(nameAt(next, table), null, true)
        return true
      },
      follow: (row) => {
        wantsView.current = true
        const { state, table, place } = now.current
        setState({ ...state, at: { ...nameAt(place, table), row }, from: null, all: false, writing: null })
      },
      selectAll: () => setState((state) => ({ ...state, from: null, all: true })),
      startWriting: (writing) => {
        const { row, column } = current()
        if (row === undefined || column === undefined) return
        if (column.read === undefined) return notify(column.why ?? t('table.problem.readOnly'))
        if (row.id !== null) session.showMe({ editing: placeName({ kind, id: row.id, field: column.field }) })
        setState((state) => ({ ...state, from: null, all: false, writing }))
      },
      stopWriting,
      take: (words, base, onward) => {
        const { table, place, last } = now.current
        const { row, column } = current()
        if (row === undefined || column === undefined) return null
        const isShared = column.language !== undefined && row.id !== null
        const there =
          isShared && row.id !== null ? column.text({ ...table.look, theory: session.theory() }, row.id) : base
        const wanted = isShared ? mergedWords(base, words, there) : words
        const done = words === base ? null : put([{ row, words: new Map([[column.id, wanted]]) }])
        const refusal = done?.plan.untaken.find((one) => one.column === column.id)
        if (refusal !== undefined) {
          announce(refusal.problem)
          if (onward !== 'stay') return refusal.problem
        }
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
        const { table, range } = now.current
        const { plan } = put(fillWords(table, range, ''))
        say(t('table.said.cleared', { cells: plan.cells }), plan)
      },
      fillDown: () => {
        const { table, range } = now.current
        const { plan } = put(fillDown(table.look, table, range))
        say(t('table.said.filled', { cells: plan.cells }), plan)
      },
      copied: () => {
        const { table, range } = now.current
        const cells = wordsIn(table.look, table, range)
        announce(t('table.said.copied', { cells: cells.reduce((sum, row) => sum + row.length, 0) }))
        return writeCells(cells)
      },
      copyAll: () => {
        const { table } = now.current
        const made = table.rows.filter(({ id }) => id !== null)
        const whole = { top: 0, bottom: made.length - 1, left: 0, right: table.columns.length - 1 }
        const cells = wordsIn(table.look, { rows: made, columns: table.columns }, whole)
        announce(t('table.said.copied', { cells: cells.length * table.columns.length }))
        return writeCells([table.columns.map(({ name }) => name), ...cells])
      },
      paste: (text) => {
        const cells = cellsIn(text)
        if (cells === null || cells.length > MOST_ROWS) return notify(t('table.said.tooMany', { most: MOST_ROWS }))
        if (cells.length === 0) return announce(t('table.said.nothingToPaste'))
        const { table, range, last } = now.current
        const extra: Row[] = []
        const newRow = (n: number) => {
          for (let at = extra.length; at <= n; at += 1) extra.push(emptyRow())
          return extra[n] ?? last
        }
        const { rows, columnsLeft } = placeCells(table, range, cells, newRow)
        const { plan, made } = put(rows)
        const said = t('table.said.pasted', { cells: plan.cells, made: made.size })
        say(columnsLeft === 0 ? said : `${said} ${t('table.said.columnsLeft', { count: columnsLeft })}`, plan)
        if (columnsLeft > 0) notify(t('table.said.columnsLeft', { count: columnsLeft }))
      },
      deleteRows: () => {
        const { table, range } = now.current
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
        wantsFocus.current = true
        setState((state) => ({ ...state, from: null, all: false }))
      },
      addRow: () => {
        const { table } = now.current
        const at = table.rows.length - 1
        const column = table.columns.findIndex(({ read, id }) => read !== undefined && !(id === 'on'))
        go(nameAt({ row: at, column: Math.max(0, column) }, table))
        setState((state) => ({ ...state, writing: 'words' }))
      },
    }
  }, [session, picture, kind])

  const asked = () => {
    const wants = { focus: wantsFocus.current, view: wantsView.current }
    wantsFocus.current = false
    wantsView.current = false
    return wants
  }
  return { table, state, place, range, actions, asked }
}

function cellsIn(text: string): string[][] | null {
  try {
    return readCells(text, { tabsOnly: true })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
