import type { Id, Theory } from '@throughline/shared/model'
import { useEffect, useMemo, useState } from 'react'
import { useEditor } from '../state/index.js'
import { useOutline } from './outline-state.js'
import { byBand, withoutAdding } from './rows/by-band.js'
import { byChain } from './rows/by-chain.js'
import { passing } from './rows/filter.js'
import type { Branch, Row } from './rows/row.js'
import { rowsOf } from './rows/rows-of.js'

export interface OutlineRows {
  readonly branches: readonly Branch[]
  readonly rows: readonly Row[]
  /** The boxes and groups that pass the filter; null: all. */
  readonly passing: ReadonlySet<Id> | null
}

/** The rows of a theory as this person reads it now. */
export function useOutlineRows(
  theory: Theory,
  { hasProblem, mayAdd }: { readonly hasProblem: (id: Id) => boolean; readonly mayAdd: boolean },
): OutlineRows {
  const { mode, from, turned, filter } = useOutline()
  const found = useMemo(() => passing(theory, filter, hasProblem), [theory, filter, hasProblem])
  const written = useWritten()
  const shown = useMemo(
    () => (found === null || written.size === 0 ? found : new Set([...found, ...written])),
    [found, written],
  )
  const branches = useMemo(() => {
    const all = mode === 'band' ? byBand(theory, shown) : byChain(theory, from, shown)
    return mayAdd ? all : withoutAdding(all)
  }, [theory, shown, mode, from, mayAdd])
  const rows = useMemo(() => rowsOf(branches, turned), [branches, turned])
  return { branches, rows, passing: found }
}

const NOTHING: ReadonlySet<Id> = new Set()

// What was written since the filter was set stays in view, whether it passes or not.
function useWritten(): ReadonlySet<Id> {
  const filter = useOutline((outline) => outline.filter)
  const editing = useEditor((editor) => editor.editing)
  const [written, setWritten] = useState(NOTHING)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is the reason to forget.
  useEffect(() => setWritten(NOTHING), [filter])
  useEffect(() => {
    if (editing !== null) setWritten((before) => (before.has(editing) ? before : new Set([...before, editing])))
  }, [editing])
  return useMemo(
    () => (editing === null || written.has(editing) ? written : new Set([...written, editing])),
    [written, editing],
  )
}
