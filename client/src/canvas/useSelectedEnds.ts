import type { Id } from '@throughline/shared/model'
import { useEffect } from 'react'
import { useEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'

/** Keeps known which boxes stand at the ends of selected links: they show it. */
export function useSelectedEnds({ session, picture, store }: MapParts): void {
  useEffect(() => {
    function renew(): void {
      const { links } = picture.theory()
      const ends = new Set<Id>()
      for (const id of useEditor.getState().selection) {
        const link = links.get(id)
        if (link !== undefined) ends.add(link.from).add(link.to)
      }
      if (ends.size > 0 || store.getState().ends.size > 0) store.setState({ ends })
    }
    const stops = [
      useEditor.subscribe((state, before) => {
        if (state.selection !== before.selection) renew()
      }),
      session.onTheoryChange(({ changed }) => {
        if (changed.links.size > 0) renew()
      }),
    ]
    renew()
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, picture, store])
}
