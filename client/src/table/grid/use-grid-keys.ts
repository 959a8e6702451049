import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { moved } from '../moves.js'
import type { Grid } from './use-grid.js'

interface Asked {
  readonly grid: Grid
  /** Rows in view at once. */
  readonly page: () => number
  readonly onSort: (column: number) => void
  readonly onMenu: () => void
}

/** The keys of the grid while no cell is written in. */
export function useGridKeys({ grid, page, onSort, onMenu }: Asked): (event: KeyboardEvent) => void {
  const { table, place, actions } = grid
  return (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (pressed(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  /** Whether the key was the grid's. */
  function pressed(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event
    const mod = event.ctrlKey || event.metaKey
    if (key === 'ContextMenu' || (shiftKey && key === 'F10') || (altKey && key === 'ArrowDown')) return done(onMenu)
    if (altKey) return false
    if (key === 'Tab') return actions.tab(shiftKey ? -1 : 1)
    const size = { rows: table.rows.length, columns: table.columns.length, page: page() }
    const to = moved(place, event, size)
    if (to !== null) return done(() => actions.moveTo(to, shiftKey && to.row >= 0))
    if (mod) return withMod(key.toLowerCase())
    if (place.row < 0) return key === 'Enter' || key === ' ' ? done(() => onSort(place.column)) : false
    if (key === ' ' && shiftKey) return done(() => actions.moveTo({ row: place.row, column: -1 }))
    if (key === 'Delete' || key === 'Backspace') return done(place.column < 0 ? actions.deleteRows : actions.clear)
    if (key === 'Escape') return done(() => actions.moveTo(place))
    if (place.column < 0) return false
    if (key === 'Enter' || key === 'F2') return done(() => actions.startWriting('words'))
    // The letter itself goes into the field that is there by the time the browser writes it.
    if (key.length === 1) {
      event.stopPropagation()
      flushSync(() => actions.startWriting('over'))
    }
    return false
  }

  function withMod(key: string): boolean {
    if (key === 'a') return done(actions.selectAll)
    if (key === 'd' && place.row >= 0) return done(actions.fillDown)
    return false
  }
}

function done(act: () => void): true {
  act()
  return true
}
