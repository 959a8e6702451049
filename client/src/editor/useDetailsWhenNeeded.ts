import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'

/** Narrower than this, details would leave the view too little room. */
const WIDE = '(min-width: 1100px)'

/**
 * Where there is room, details stand beside the view from the beginning of an empty theory, and of any other from the
 * first thing that is selected: until then the whole window is for the theory. Whoever opens or closes a panel has decided.
 */
export function useDetailsWhenNeeded(session: Session): void {
  useEffect(() => {
    if (useEditor.getState().panel !== null || !matchMedia(WIDE).matches) return
    if (session.theory().elements.size === 0) {
      setEditor({ panel: 'details' })
      return
    }
    const stop = useEditor.subscribe(({ panel, selection }) => {
      if (panel === null && selection.size === 0) return
      stop()
      if (panel === null) setEditor({ panel: 'details' })
    })
    return stop
  }, [session])
}
