import type { Id } from '@throughline/shared/model'
import { setEditor, useEditor } from '../state/index.js'
import { setOutline, useOutline } from './outline-state.js'
import type { Row } from './rows/row.js'
import { rowsBetween } from './rows/step.js'

/**
 * Makes a row the current one. What is selected goes along, as on the map: from a selected row the selection moves on,
 * from one that was let go one only looks around.
 */
export function goTo(row: Row): void {
  const { selection, focused } = useEditor.getState()
  const isFollowed = selection.size === 0 || (focused !== null && selection.has(focused)) || row.thing === null
  setOutline({ current: row.key, anchor: row.key })
  setEditor({ focused: row.thing, ...(isFollowed ? { selection: only(row) } : {}) })
}

/** Makes a row the current one and selects it alone. */
export function choose(row: Row): void {
  setOutline({ current: row.key, anchor: row.key })
  setEditor({ focused: row.thing, selection: only(row) })
}

/** Makes a row the current one and selects all of its kind from where the range began to it. */
export function extendTo(rows: readonly Row[], row: Row): void {
  const { anchor, current } = useOutline.getState()
  const at = (key: string | null) => rows.findIndex((other) => other.key === key)
  const from = at(anchor) >= 0 ? at(anchor) : at(current)
  const start = rows[from]
  if (start === undefined) {
    choose(row)
    return
  }
  const range = rowsBetween(rows, from, at(row.key)).filter((other) => isAlike(start, other))
  setOutline({ current: row.key, anchor: start.key })
  setEditor({ focused: row.thing, selection: new Set(range.flatMap(({ thing }) => thing ?? [])) })
}

/** Selects a row's thing, or lets it go; adding: beside what else is selected. */
export function toggle({ key, thing }: Row, adding: boolean): void {
  if (thing === null) return
  const selection = new Set(useEditor.getState().selection)
  if (!selection.delete(thing)) {
    if (!adding) selection.clear()
    selection.add(thing)
  }
  setOutline({ current: key, anchor: key })
  setEditor({ focused: thing, selection })
}

/** Commands work on what is selected: the row one stands on, where nothing is. */
export function selectForCommand({ thing }: Row): void {
  if (thing !== null && useEditor.getState().selection.size === 0) setEditor({ selection: new Set([thing]) })
}

function only({ thing }: Row): ReadonlySet<Id> {
  return new Set(thing === null ? [] : [thing])
}

function isAlike(a: Row, b: Row): boolean {
  const sort = ({ content: { kind } }: Row) => (kind === 'group' || kind === 'reference' ? 'element' : kind)
  return sort(a) === sort(b)
}
