import { standsIn } from '@throughline/shared/graph'
import type { Id, Theory } from '@throughline/shared/model'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { setEditor, useEditor } from '../state/index.js'
import { setOutline, turn, useOutline } from './outline-state.js'
import type { Branch, Row } from './rows/row.js'
import { standingOf } from './rows/rows-of.js'

export interface CurrentRow {
  /** Its place among the rows; -1 where there are none. */
  readonly at: number
  /** Makes the row of a thing the current one, opening what it is below. */
  readonly reveal: (thing: Id) => void
}

export interface Outlined {
  readonly theory: Theory
  readonly branches: readonly Branch[]
  readonly rows: readonly Row[]
}

/**
 * Which row has the keyboard. It stays on its thing wherever that goes, follows what is written, focused or selected
 * elsewhere, and passes to the row that takes its place where its thing is gone.
 */
export function useCurrentRow({ theory, branches, rows }: Outlined): CurrentRow {
  const current = useOutline((outline) => outline.current)
  const last = useRef<{ readonly row: Row; readonly at: number } | null>(null)
  const found = rows.findIndex(({ key }) => key === current)
  const at = found >= 0 ? found : Math.min(last.current?.at ?? 0, rows.length - 1)

  const reveal = useCallback(
    (thing: Id) => {
      const standing = standingOf(branches, thing)
      if (standing === null) return
      const { turned } = useOutline.getState()
      turn(...standing.above.filter(({ key, isOpen }) => isOpen === turned.has(key)).map(({ key }) => key))
      setOutline({ current: standing.branch.key, anchor: standing.branch.key })
    },
    [branches],
  )

  useFollowing(rows[at] ?? null, reveal)

  useLayoutEffect(() => {
    const row = rows[at]
    // Somebody has been sent elsewhere in this very moment.
    if (row === undefined || useOutline.getState().current !== current) return
    if (row.key === current) {
      last.current = { row, at }
      return
    }
    const lost = last.current?.row.thing ?? null
    if (lost !== null && standingOf(branches, lost) !== null) {
      reveal(lost)
      return
    }
    last.current = { row, at }
    setOutline({ current: row.key, anchor: row.key })
    const { focused, selection } = useEditor.getState()
    // Whoever stood on what is gone stands on what took its place. What is only filtered out stays chosen, and at the
    // very start nothing is chosen for anybody.
    if (lost !== null && !standsIn(theory, lost))
      setEditor({ focused: row.thing, ...(selection.size === 0 ? { selection: selected(row) } : {}) })
    else if (lost === null && focused !== null && focused !== row.thing) reveal(focused)
  })

  return { at, reveal }
}

// Goes to what was chosen by other means than the outline: a command, the inspector, a search, another view.
function useFollowing(row: Row | null, reveal: (thing: Id) => void): void {
  const editing = useEditor((editor) => editor.editing)
  const focused = useEditor((editor) => editor.focused)
  const selection = useEditor((editor) => editor.selection)
  const before = useRef<{ editing: Id | null; focused: Id | null; selection: ReadonlySet<Id> } | null>(null)
  useLayoutEffect(() => {
    const was = before.current
    before.current = { editing, focused, selection }
    const [one, more] = selection
    const only = more === undefined ? one : undefined
    const wanted =
      editing !== null && editing !== was?.editing
        ? editing
        : focused !== null && focused !== was?.focused
          ? focused
          : selection !== was?.selection
            ? only
            : undefined
    if (wanted !== undefined && wanted !== row?.thing) reveal(wanted)
  })
}

function selected({ thing }: Row): ReadonlySet<Id> {
  return new Set(thing === null ? [] : [thing])
}
