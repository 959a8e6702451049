import type { Id, Theory } from '@throughline/shared/model'
import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'

/** What others delete is no longer selected, focused or written in. */
export function useTidySelection(session: Session): void {
  useEffect(
    () =>
      session.onTheoryChange(({ theory }) => {
        const { selection, focused, editing } = useEditor.getState()
        const kept = [...selection].filter((id) => isThere(theory, id))
        if (kept.length < selection.size) setEditor({ selection: new Set(kept) })
        if (focused !== null && !isThere(theory, focused)) setEditor({ focused: null })
        if (editing !== null && !isThere(theory, editing)) setEditor({ editing: null })
      }),
    [session],
  )
}

function isThere({ elements, links, bands, groups }: Theory, id: Id): boolean {
  return elements.has(id) || links.has(id) || bands.has(id) || groups.has(id)
}
