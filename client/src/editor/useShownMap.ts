import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import { announce, camera, notify, showMap, useEditor } from '../state/index.js'
import type { EditorParts } from './editor-context.js'
import { labelOf } from './label-of.js'

/** Keeps the picture at the map that is shown; leaves the map of a box that is deleted. */
export function useShownMap({ session, picture }: EditorParts): void {
  useEffect(() => {
    picture.showMap(useEditor.getState().within)
    const stops = [
      // At once, not after the next drawing: what is drawn then is the new map.
      useEditor.subscribe(({ within }, before) => {
        if (within === before.within) return
        picture.showMap(within)
        camera()?.openMap(within)
        const thing = within === null ? '' : labelOf(session.theory(), within)
        announce(within === null ? t('subModel.left') : t('subModel.entered', { thing }))
      }),
      session.onTheoryChange(({ theory }) => {
        const { within } = useEditor.getState()
        if (within === null || theory.elements.has(within)) return
        showMap(null)
        notify(t('subModel.gone'))
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, picture])
}
