import { Suspense } from 'react'
import { useEditor } from '../state/index.js'
import { useEditorParts } from './editor-context.js'
import { panels } from './panels.js'

/** At the right of the view: details of what is selected, or whatever else was asked for. */
export function SidePanel() {
  const parts = useEditorParts()
  const panel = useEditor((editor) => editor.panel)
  const entry = panel === null ? undefined : panels[panel]
  if (entry === undefined) return null
  return (
    <Suspense fallback={null}>
      <entry.Panel {...parts} />
    </Suspense>
  )
}
