import { type KeyboardEvent, useRef } from 'react'
import { setEditor, useEditor } from '../state/index.js'
import { addHere, runNamed } from './add-here.js'
import { choose, extendTo, goTo, selectForCommand, toggle } from './go-to.js'
import { turn } from './outline-state.js'
import { openLink, type PressParts, pressRow } from './press-row.js'
import type { Row } from './rows/row.js'
import { rowBeginning, sideStep, stepTo, type WalkKey } from './rows/step.js'

export interface OutlineKeys extends PressParts {
  readonly rows: readonly Row[]
  readonly at: number
  readonly wordsOf: (row: Row) => string
  /** How many rows there is room for. */
  readonly pageRows: () => number
  readonly onMenu: (row: Row) => void
}

/** Letters typed longer apart than this begin a new word. */
const WORD_MS = 700

/**
 * Keys of the outline that are no commands: walking, opening, choosing, writing. Everything else passes on to the
 * commands, the same as on the map.
 */
export function useOutlineKeys(keys: OutlineKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ letters: '', at: 0 })

  return (event) => {
    const row = keys.rows[keys.at]
    if (row === undefined || event.nativeEvent.isComposing || isField(event.target)) return
    const held = event.ctrlKey || event.metaKey || event.altKey
    const isOurs = held ? withHeld(keys, row, event) : walk(keys, row, event) || act(keys, row, event) || letter(event)
    if (!isOurs) return
    event.preventDefault()
    event.stopPropagation()
  }

  function letter({ key }: KeyboardEvent): boolean {
    if (!/^[\p{L}\p{N}]$/u.test(key)) return false
    const now = performance.now()
    const isFirst = now - typed.current.at > WORD_MS
    // As on the map N goes through the comments; within a word it is a letter.
    if (isFirst && key.toUpperCase() === 'N') return false
    const letters = isFirst ? key : typed.current.letters + key
    typed.current = { letters, at: now }
    const found = rowBeginning(keys.rows, keys.at, letters, keys.wordsOf)
    if (found !== null) goTo(found)
    return true
  }
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}

const WALK: Readonly<Record<string, WalkKey>> = {
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
}

function walk({ rows, at, pageRows }: OutlineKeys, row: Row, { key, shiftKey }: KeyboardEvent): boolean {
  const way = WALK[key]
  if (way !== undefined) {
    const to = stepTo(rows, at, way, pageRows())
    if (to !== null && to !== row) {
      if (shiftKey) extendTo(rows, to)
      else goTo(to)
    }
    return true
  }
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return false
  const step = sideStep(rows, at, key === 'ArrowRight' ? 'right' : 'left')
  if (step !== null && 'turn' in step) turn(step.turn)
  else if (step !== null) goTo(step.to)
  return true
}

function act(keys: OutlineKeys, row: Row, { key, shiftKey }: KeyboardEvent): boolean {
  switch (key) {
    case ' ':
      if (row.thing === null) pressRow(keys, row)
      else toggle(row, shiftKey)
      return true
    case 'Enter':
      if (!shiftKey) pressRow(keys, row)
      return !shiftKey || addMore(keys, row)
    case 'F2':
      // The words of a link are written beside the outline: that is the command's business.
      if (row.content.kind !== 'link') pressRow(keys, row)
      else setEditor({ selection: new Set([row.content.id]) })
      return row.content.kind !== 'link'
    case 'Delete':
    case 'Backspace':
      selectForCommand(row)
      // On a row that adds there is nothing to delete; on a pointer one might not mean the box it points to.
      return row.thing === null || row.content.kind === 'reference'
    case 'ContextMenu':
      keys.onMenu(row)
      return true
    case 'F10':
      if (shiftKey) keys.onMenu(row)
      return shiftKey
    default:
      return false
  }
}

// Shift and Enter make one more box: below the one they are pressed on, or in the band.
function addMore(keys: OutlineKeys, row: Row): boolean {
  const { content } = row
  if (content.kind === 'band') addHere(keys, content.id)
  else if (content.kind === 'element') {
    choose(row)
    runNamed(keys, 'grow-same')
  }
  return content.kind === 'band' || content.kind === 'element'
}

const BAND_MOVES: Readonly<Record<string, string>> = {
  ArrowUp: 'move-band-before',
  ArrowLeft: 'move-band-before',
  ArrowDown: 'move-band-after',
  ArrowRight: 'move-band-after',
}

// With Ctrl, Cmd or Alt held it is a command, on the row one stands on where nothing is selected.
function withHeld(keys: OutlineKeys, row: Row, event: KeyboardEvent): boolean {
  if (event.key === 'Control' || event.key === 'Alt' || event.key === 'Meta') return false
  if (!/^[azyk]$/i.test(event.key)) selectForCommand(row)
  if (!event.altKey) return false
  const { content } = row
  if (event.key === 'Enter' && 'by' in content && content.by !== null) {
    openLink(content.by, row)
    return true
  }
  const move = BAND_MOVES[event.key]
  if (move === undefined) return false
  const isBand = content.kind === 'band' && useEditor.getState().selection.has(content.id)
  if (isBand) runNamed(keys, move)
  // Else the browser would take it for a way back.
  else if (content.kind !== 'element' && content.kind !== 'group') event.preventDefault()
  return isBand || (content.kind !== 'element' && content.kind !== 'group')
}
