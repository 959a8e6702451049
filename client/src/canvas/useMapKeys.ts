import type { Id } from '@throughline/shared/model'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { setEditor, useEditor } from '../state/index.js'
import type { MapParts } from './map-context.js'
import { readingOrder } from './reading-order.js'
import { shortName } from './spoken-name.js'
import { linksFrom, step, wayOf } from './walk.js'

/**
 * Keys of the map that are no commands: walking, choosing, and typing. Everything else passes on to the commands.
 *
 * Arrows carry the selection along when the focused thing is selected; else they only look around. Letters write on a
 * selected box; while only looking around they jump to the next box whose label begins so.
 */
export function useMapKeys(map: MapParts) {
  const spaceFrom = useRef<Id | null>(null)
  // Space held while the mouse is pressed moves the map: then letting it go chooses nothing.
  useEffect(() => {
    const forget = () => {
      spaceFrom.current = null
    }
    window.addEventListener('pointerdown', forget, { capture: true })
    return () => window.removeEventListener('pointerdown', forget, { capture: true })
  }, [])

  return useMemo(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const at = idOf(event.target)
      if (at === null || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === ' ') {
        event.preventDefault()
        if (!event.repeat) spaceFrom.current = at
        return
      }
      if (walk(map, event, at) || act(map, event, at) || letter(map, event, at)) event.stopPropagation()
    }

    function onKeyUp(event: KeyboardEvent): void {
      const at = spaceFrom.current
      if (event.key !== ' ' || at === null) return
      spaceFrom.current = null
      choose(at, event.shiftKey)
    }

    return { onKeyDown, onKeyUp }
  }, [map])
}

function idOf(target: EventTarget): Id | null {
  return target instanceof HTMLElement ? (target.dataset.id ?? null) : null
}

/** Selects the thing one stands on, or lets it go; with Shift beside what else is selected. */
function choose(at: Id, adding: boolean): void {
  const { selection } = useEditor.getState()
  const next = new Set(selection)
  if (!next.delete(at)) {
    if (!adding) next.clear()
    next.add(at)
  }
  setEditor({ selection: next })
}

function walk({ picture }: MapParts, event: KeyboardEvent, at: Id): boolean {
  const theory = picture.visible()
  const way = wayOf(event.key, theory.details.flow)
  if (way === undefined) return false
  event.preventDefault()
  const to = step(way, { theory, layout: picture.layout(), at })
  if (to !== null) goTo(to, at, event.shiftKey)
  return true
}

function act({ picture, onContextMenu, view }: MapParts, event: KeyboardEvent, at: Id): boolean {
  const { selection } = useEditor.getState()
  if ((event.key === 'Enter' || event.key === 'F2') && !event.shiftKey) {
    // Commands work on what is selected: what one stands on, now, is.
    if (!selection.has(at) || selection.size > 1) setEditor({ selection: new Set([at]) })
    return false
  }
  if ((event.key === 'Delete' || event.key === 'Backspace') && selection.size === 0) {
    setEditor({ selection: new Set([at]) })
    return false
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault()
    const rect = picture.placeOf(at) ?? picture.link(at)?.tip
    if (rect === undefined || onContextMenu === undefined) return true
    const { left, top } = event.currentTarget.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const screen = view.toScreen(rect)
    onContextMenu({ id: at, x: left + screen.x, y: top + screen.y, at: rect })
    return true
  }
  if (event.key === 'l' || event.key === 'L') {
    if (selection.has(at) && picture.theory().elements.has(at)) return false
    const standing = { theory: picture.visible(), layout: picture.layout() }
    const box = picture.theory().links.get(at)?.from ?? at
    const links = [...linksFrom(box, 'on', standing), ...linksFrom(box, 'back', standing)]
    const next = links[(links.indexOf(at) + 1) % links.length]
    if (next !== undefined) goTo(next, at, false)
    return true
  }
  return false
}

function letter({ picture, session }: MapParts, event: KeyboardEvent, at: Id): boolean {
  if (!/^[\p{L}\p{N}]$/u.test(event.key) || isShiftedDigit(event)) return false
  const theory = picture.theory()
  const { selection } = useEditor.getState()
  if (selection.size === 1 && selection.has(at) && theory.elements.has(at) && session.mayEdit()) {
    // At once, so that the letter itself lands in the field.
    flushSync(() => setEditor({ editing: at }))
    return true
  }
  // While one looks around, N goes through the comments, as L goes through the links.
  if (selection.size > 0 || event.key.toUpperCase() === 'N') return false
  const all = readingOrder(picture.visible(), picture.layout()).flatMap(({ ids }) => ids)
  const from = all.indexOf(at) + 1
  const wanted = event.key.toLocaleLowerCase()
  const found = [...all.slice(from), ...all.slice(0, from)].find((id) =>
    shortName(picture, id).toLocaleLowerCase().startsWith(wanted),
  )
  if (found !== undefined) goTo(found, at, false)
  return true
}

function goTo(to: Id, from: Id, extending: boolean): void {
  const { selection } = useEditor.getState()
  if (extending) setEditor({ focused: to, selection: new Set([...selection, from, to]) })
  else if (selection.has(from)) setEditor({ focused: to, selection: new Set([to]) })
  else setEditor({ focused: to })
}

/** A shortcut wherever digits stand: Shift + 2 shows what is selected. */
function isShiftedDigit({ shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return shiftKey && /^Digit\d$/.test(nativeEvent.code)
}
