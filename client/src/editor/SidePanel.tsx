import { Suspense } from 'react'
import { useMayEdit } from '../session/index.js'
import { type PanelId, useEditor } from '../state/index.js'
import { ReadOnly } from '../ui/index.js'
import { useEditorParts } from './editor-context.js'
import { panels } from './panels.js'

/** Panels whose fields say how one looks, not what the theory is. */
const LOOKING: ReadonlySet<PanelId> = new Set(['lens', 'paths', 'search', 'history', 'comments', 'words', 'present'])

/** At the right of the view: details of what is selected, or whatever else was asked for. */
export function SidePanel() {
  const parts = useEditorParts()
  const panel = useEditor((editor) => editor.panel)
  const mayEdit = useMayEdit(parts.session)
  const entry = panel === null ? undefined : panels[panel]
  if (panel === null || entry === undefined) return null
  return (
    <ReadOnly value={!mayEdit && !LOOKING.has(panel)}>
      <Suspense fallback={null}>
        <entry.Panel {...parts} />
      </Suspense>
    </ReadOnly>
  )
}
