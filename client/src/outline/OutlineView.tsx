import { wordsIn } from '@throughline/shared/scene'
import { useCallback, useLayoutEffect, useMemo } from 'react'
import { useFindings } from '../findings/index.js'
import { language, t } from '../i18n/index.js'
import { type LivePicture, useMapTheory } from '../picture/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { NothingShown } from './NothingShown.js'
import { OutlineContext, type OutlineParts } from './outline-context.js'
import { openOutline, useOutline } from './outline-state.js'
import { RowKeys } from './RowKeys.js'
import { Tools } from './Tools.js'
import { TreeGrid, type TreeGridProps } from './TreeGrid.js'
import { useCurrentRow } from './useCurrentRow.js'
import { useOutlineRows } from './useOutlineRows.js'
import { usePeople } from './usePeople.js'
import './outline.css'
import './outline-grid.css'
import './outline-marks.css'
import './outline-field.css'
import './outline-current.css'
import './outline-narrow.css'

export interface OutlineViewProps extends Pick<TreeGridProps, 'onContextMenu'> {
  readonly session: Session
  readonly picture: LivePicture
}

/** The theory as an outline: by band or along the chain, read and edited row by row. */
export function OutlineView({ session, picture, onContextMenu }: OutlineViewProps) {
  const theory = useMapTheory(session)
  const wanted = useEditor((editor) => editor.language)
  const people = usePeople(session)
  const findings = useFindings(session)
  useLayoutEffect(() => openOutline(session.documentId), [session])
  const parts: OutlineParts = useMemo(
    () => ({ session, picture, theory, words: wordsIn(language()), language: wanted, people, findings }),
    [session, picture, theory, wanted, people, findings],
  )
  const hasProblem = useCallback((id: string) => findings.at(id).length > 0, [findings])
  const mayAdd = useMayEdit(session)
  const { branches, rows, passing } = useOutlineRows(theory, { hasProblem, mayAdd })
  const current = useCurrentRow({ theory, branches, rows })
  const isChain = useOutline((outline) => outline.mode === 'chain')
  return (
    <OutlineContext value={parts}>
      <div className="outline">
        <Tools passing={passing} />
        {rows.length > 0 ? (
          <>
            <TreeGrid rows={rows} {...current} onContextMenu={onContextMenu} />
            <RowKeys row={rows[current.at]} />
          </>
        ) : passing === null ? (
          <p className="outline-nothing">{isChain ? t('outline.empty') : null}</p>
        ) : (
          <NothingShown />
        )}
      </div>
    </OutlineContext>
  )
}
