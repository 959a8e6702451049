import { useEffect } from 'react'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { lightOf } from './light-of.js'

/** Keeps what stands in the light on the map: as the choice, the theory and the selection change. */
export function useLight({ session, picture }: { readonly session: Session; readonly picture: LivePicture }): void {
  useEffect(() => {
    const show = () => {
      const { light, within } = useEditor.getState()
      const shown = light === null ? null : lightOf(session.theory(), light, within)
      picture.showLight(shown)
      // What was looked at is gone.
      if (light?.kind === 'chain' && shown === null) setEditor({ light: null })
    }
    show()
    const stops = [
      useEditor.subscribe((state, before) => {
        if (state.light !== before.light || state.within !== before.within) show()
        else if (state.selection !== before.selection) follow(session)
      }),
      session.onTheoryChange(show),
    ]
    return () => {
      for (const stop of stops) stop()
      picture.showLight(null)
    }
  }, [session, picture])
}

/** While the chain through a box is lit, the light goes with the selection. */
function follow(session: Session): void {
  const { light, selection } = useEditor.getState()
  const [id, another] = selection
  if (light?.kind !== 'chain' || id === undefined || another !== undefined || id === light.id) return
  if (session.theory().elements.has(id)) setEditor({ light: { kind: 'chain', id } })
}
