import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { GridPlace } from '../moves.js'
import type { Grid } from './use-grid.js'

/** Pressing a cell comes to it, dragging chooses a range, pressing twice (or again, on a phone) writes in it. */
export function useGridPointer({ place, actions, state }: Grid) {
  const isDragging = useRef(false)
  const wasCurrent = useRef(false)
  return {
    onPointerDown: (event: PointerEvent) => {
      const at = placeUnder(event)
      if (at === null || event.button !== 0 || isWriting(event)) return
      wasCurrent.current = at.row === place.row && at.column === place.column && state.from === null
      // A finger may be about to scroll.
      if (event.pointerType === 'touch') return
      event.preventDefault()
      // The press does not move the focus by itself, so the cell that is written in is left by hand.
      if (state.writing !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      isDragging.current = at.row >= 0
      if (at.row >= 0) actions.moveTo(at, event.shiftKey)
    },
    onPointerOver: (event: PointerEvent) => {
      if (!isDragging.current) return
      if (event.buttons !== 1) {
        isDragging.current = false
        return
      }
      const at = placeUnder(event)
      if (at !== null && at.row >= 0) actions.moveTo(at, true)
    },
    onPointerUp: () => {
      isDragging.current = false
    },
    onClick: (event: MouseEvent) => {
      const at = placeUnder(event)
      if (at === null || at.row < 0 || isWriting(event)) return
      const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
      if (!isTouch) return
      if (wasCurrent.current && at.column >= 0) actions.startWriting('words')
      else actions.moveTo(at)
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = placeUnder(event)
      if (at !== null && at.row >= 0 && at.column >= 0 && !isWriting(event)) actions.startWriting('words')
    },
  }
}

/** The cell at an event; null where there is none. */
export function placeUnder(event: { readonly target: EventTarget | null }): GridPlace | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row][data-column]') : null
  if (cell === null) return null
  const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)]
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null
}

function isWriting(event: { readonly target: EventTarget | null }): boolean {
  return event.target instanceof Element && event.target.closest('.table-editor') !== null
}
