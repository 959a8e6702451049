import type { Id } from '@throughline/shared/model'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useMayEdit } from '../../session/index.js'
import { type TableLook, useTable } from '../../state/index.js'
import type { GridPlace } from '../moves.js'
import { emptyRow } from '../pending.js'
import { useTableRows } from '../use-table-rows.js'
import { type GridActions, gridActions } from './grid-actions.js'
import { AT_START, type GridState, placeOf, rangeOf } from './grid-state.js'
import type { OpenTable, Shown } from './live-grid.js'
import { selectRows } from './select-rows.js'

export interface Grid extends Omit<Shown, 'last'> {
  readonly actions: GridActions
  /** Whether cells can be written in. */
  readonly mayWrite: boolean
  /** Whether the cell that is now current is to take the keyboard, or to be brought into view; asked once. */
  readonly asked: () => { readonly focus: boolean; readonly view: boolean }
}

const NONE: ReadonlySet<Id> = new Set()
const START: GridState = { at: AT_START, from: null, all: false, writing: null, tabbing: false }

/** The grid of one table: its rows, where the keyboard is in it, and what can be done there. */
export function useGrid({ session, picture, kind }: OpenTable): Grid {
  const [state, setState] = useState(START)
  const [last, setLast] = useState(emptyRow)
  const wanted = useTable((tables) => tables.looks[kind])
  const [made, setMade] = useState<{ readonly while: TableLook; readonly ids: ReadonlySet<Id> } | null>(null)
  const table = useTableRows(session, kind, last, made?.while === wanted ? made.ids : NONE)
  const { rows, columns } = table
  const before = useRef<GridPlace>({ row: 0, column: 0 })
  const wants = useRef({ focus: false, view: false, selection: false })
  const like = useRef<Id | null>(null)
  const place = placeOf(state.at, table, before.current)
  const from = state.from === null ? null : placeOf(state.from, table, place)
  const range = rangeOf(place, from, { all: state.all, rows: rows.length, columns: columns.length })
  const now = useRef<Shown>({ table, state, place, range, last })
  useLayoutEffect(() => {
    before.current = place
    now.current = { table, state, place, range, last }
    if (!wants.current.selection) return
    // After the rows are drawn anew: one that was just made has its thing only then.
    wants.current.selection = false
    like.current = rows[place.row]?.id ?? like.current
    selectRows(kind, place.row < 0 ? [] : rows.slice(range.top, range.bottom + 1), rows[place.row])
  })

  const actions = useMemo(
    () =>
      gridActions({
        open: { session, picture, kind },
        now: () => now.current,
        like: () => like.current,
        setState,
        setLast,
        keepInView: (look, ids) =>
          setMade((kept) => ({ while: look, ids: new Set([...(kept?.while === look ? kept.ids : []), ...ids]) })),
        go: (at, from = null, tabbing = false) => {
          wants.current = { ...wants.current, focus: true, selection: true }
          setState({ at, from, all: false, writing: null, tabbing })
        },
        wants: (what) => {
          wants.current = { ...wants.current, [what]: true }
        },
      }),
    [session, picture, kind],
  )

  const asked = () => {
    const { focus, view } = wants.current
    wants.current = { ...wants.current, focus: false, view: false }
    return { focus, view }
  }
  return { table, state, place, range, actions, mayWrite: useMayEdit(session), asked }
}
