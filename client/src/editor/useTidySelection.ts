import { standsIn } from '@throughline/shared/graph'
import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'

/** What others delete is no longer selected, focused or written in. */
export function useTidySelection(session: Session): void {
  useEffect(
    () =>
      session.onTheoryChange(({ theory }) => {
        const { selection, focused, editing } = useEditor.getState()
        const kept = [...selection].filter((id) => standsIn(theory, id))
        if (kept.length < selection.size) setEditor({ selection: new Set(kept) })
        if (focused !== null && !standsIn(theory, focused)) setEditor({ focused: null })
        if (editing !== null && !standsIn(theory, editing)) setEditor({ editing: null })
      }),
    [session],
  )
}
