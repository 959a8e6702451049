import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { showOwnPresentation } from './own-presentation.js'

/** Shows the others what this person presents or attends, as it changes. */
export function useOwnPresentation(session: Session): void {
  const presenting = useEditor((editor) => editor.presenting)
  const attending = useEditor((editor) => editor.attending)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is read at that moment.
  useEffect(() => {
    showOwnPresentation(session)
    return () => showOwnPresentation(session)
  }, [session, presenting, attending])
}
