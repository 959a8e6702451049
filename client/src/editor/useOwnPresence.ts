import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'

/** Shows the others what this person has selected. */
export function useOwnPresence(session: Session): void {
  const selection = useEditor((editor) => editor.selection)
  useEffect(() => session.showMe({ selection: [...selection] }), [session, selection])
}
