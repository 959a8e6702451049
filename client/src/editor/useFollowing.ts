import { mapWith, standsIn } from '@throughline/shared/graph'
import type { Id, Theory } from '@throughline/shared/model'
import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import type { Person, Session } from '../session/index.js'
import { announce, camera, goTo, setEditor, showMap, useEditor } from '../state/index.js'

/** While one follows somebody: goes wherever they work; Escape stops it and leads back to where one was. */
export function useFollowing(session: Session): void {
  const following = useEditor((editor) => editor.following)
  useEffect(() => {
    if (following === null) return
    const { selection, focused, within } = useEditor.getState()
    const view = camera()?.viewport() ?? null
    let at: Id | null = null

    const look = () => {
      const person = session.others().find(({ clientId }) => clientId === following)
      if (person === undefined) {
        stopFollowing()
        announce(t('follow.gone'))
        return
      }
      const next = placeOf(person, session.theory())
      if (next === null || next === at) return
      at = next
      goTo(next, mapWith(session.theory(), next))
    }
    const press = (event: KeyboardEvent) => {
      // Dialogs and menus close themselves with it.
      const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]')
      if (event.key !== 'Escape' || inDialog) return
      event.preventDefault()
      event.stopPropagation()
      stopFollowing()
      announce(t('follow.back'))
      if (useEditor.getState().within !== within) showMap(within)
      setEditor({ selection, focused })
      if (view !== null) camera()?.fitRect(view)
    }

    look()
    const stop = session.onOthersChange(look)
    window.addEventListener('keydown', press, { capture: true })
    return () => {
      stop()
      window.removeEventListener('keydown', press, { capture: true })
    }
  }, [session, following])
}

export function stopFollowing(): void {
  setEditor({ following: null })
}

/** Where somebody works: what they write in, drag or have selected. */
function placeOf({ editing, dragging, selection }: Person, theory: Theory): Id | null {
  const candidates = [editing?.split('/')[1], ...Object.keys(dragging ?? {}), ...selection]
  return candidates.find((id): id is Id => id !== undefined && standsIn(theory, id)) ?? null
}
