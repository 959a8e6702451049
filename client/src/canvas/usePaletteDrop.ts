import { placeAt } from '@throughline/shared/layout'
import { ELEMENT_TYPES } from '@throughline/shared/model'
import { type DragEvent, useMemo } from 'react'
import { makeBox, makeGroup } from './make-box.js'
import type { MapParts } from './map-context.js'

/** What the palette's entries carry when they are dragged: an element type, or `group`. */
export const PALETTE_TYPE = 'application/x-throughline-type'

/** Takes what is dragged in from the palette. */
export function usePaletteDrop(map: MapParts) {
  return useMemo(() => {
    const { session, store, view, picture } = map

    function onDragOver(event: DragEvent): void {
      if (!session.mayEdit() || !event.dataTransfer.types.includes(PALETTE_TYPE)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      const at = view.toMap({ x: event.clientX, y: event.clientY })
      const { band } = placeAt(picture.theory(), picture.layout(), at, { width: 0, height: 0 })
      if (band !== store.getState().dropBand) store.setState({ dropBand: band })
    }

    function onDragLeave(): void {
      if (store.getState().dropBand !== null) store.setState({ dropBand: null })
    }

    function onDrop(event: DragEvent): void {
      const carried = event.dataTransfer.getData(PALETTE_TYPE)
      if (!session.mayEdit() || carried === '') return
      event.preventDefault()
      onDragLeave()
      const at = view.toMap({ x: event.clientX, y: event.clientY })
      const type = ELEMENT_TYPES.find((known) => known === carried)
      if (type !== undefined) makeBox(map, { at, type })
      else if (carried === 'group') makeGroup(map, [], at)
    }

    return { onDragOver, onDragLeave, onDrop }
  }, [map])
}
