import { wordsIn } from '@throughline/shared/scene'
import { useCallback, useLayoutEffect, useMemo } from 'react'
import { language, t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { NothingShown } from './NothingShown.js'
import { OutlineContext, type OutlineParts } from './outline-context.js'
import { openOutline, useOutline } from './outline-state.js'
import { Tools } from './Tools.js'
import { TreeGrid, type TreeGridProps } from './TreeGrid.js'
import { useCurrentRow } from './useCurrentRow.js'
import { useOutlineRows } from './useOutlineRows.js'
import { usePeople } from './usePeople.js'
import { useProblems } from './useProblems.js'
import './outline.css'

export interface OutlineViewProps extends Pick<TreeGridProps, 'onContextMenu'> {
  readonly session: Session
  readonly picture: LivePicture
}

/** The theory as an outline: by band or along the chain, read and edited row by row. */
export function OutlineView({ session, picture, onContextMenu }: OutlineViewProps) {
  const theory = useTheory(session, (whole) => whole)
  const wanted = useEditor((editor) => editor.language)
  const people = usePeople(session)
  const problems = useProblems(session)
  useLayoutEffect(() => openOutline(session.documentId), [session])
  const parts: OutlineParts = useMemo(
    () => ({ session, picture, theory, words: wordsIn(language()), language: wanted, people, problems }),
    [session, picture, theory, wanted, people, problems],
  )
  const hasProblem = useCallback((id: string) => problems.has(id), [problems])
  const { branches, rows, passing } = useOutlineRows(theory, hasProblem)
  const current = useCurrentRow(branches, rows)
  const isChain = useOutline((outline) => outline.mode === 'chain')
  return (
    <OutlineContext value={parts}>
      <div className="outline">
        <Tools passing={passing} />
        {rows.length > 0 ? (
          <TreeGrid rows={rows} {...current} onContextMenu={onContextMenu} />
        ) : passing === null ? (
          <p className="outline-nothing">{isChain ? t('outline.empty') : null}</p>
        ) : (
          <NothingShown />
        )}
      </div>
    </OutlineContext>
  )
}
