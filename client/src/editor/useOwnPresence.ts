import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'

// Others do not show somebody who says more: see person.ts.
const MOST_SHOWN = 200

/** Shows the others what this person has selected, and in which view. */
export function useOwnPresence(session: Session): void {
  const selection = useEditor((editor) => editor.selection)
  const view = useEditor((editor) => editor.view)
  useEffect(() => session.showMe({ selection: [...selection].slice(0, MOST_SHOWN) }), [session, selection])
  const within = useEditor((editor) => editor.within)
  useEffect(() => session.showMe({ view, within }), [session, view, within])
}
