import type { Id } from '@throughline/shared/model'
import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { showFindings } from '../findings/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { scriptLater } from '../ui/index.js'
import { flagAt } from './flag-at.js'
import { rectBetween } from './geometry.js'
import { write } from './grow.js'
import { hover } from './hover.js'
import { isControl } from './is-control.js'
import { makeBox } from './make-box.js'
import type { MapParts } from './map-context.js'
import { isCoarse, notePointer } from './pointer-kind.js'
import { selectByPress, selectNothing } from './select.js'

const suggest = scriptLater(() => import('../comments/index.js').then(({ beginSuggestion }) => beginSuggestion))

/** A press that moves less than this, screen pixels, is a press and not a drag. */
const DRAG_PX = 4
const LONG_PRESS_MS = 500

interface Press {
  readonly pointerId: number
  readonly x: number
  readonly y: number
  readonly touch: boolean
  readonly adding: boolean
  /** What was selected before a marquee that adds to it. */
  readonly before: ReadonlySet<Id>
  moved: boolean
  longPress: ReturnType<typeof setTimeout> | undefined
}

/**
 * What the pointer does on the map apart from dragging boxes and moving the camera, which are React Flow's: pressing
 * what is only painted, marquee, making boxes, menus, and being seen by others.
 */
export function useMapGestures(map: MapParts, pointer: RefObject<{ x: number; y: number } | null>) {
  const press = useRef<Press | null>(null)
  const spaceHeld = useSpaceHeld()
  useHoverAtRest(map, pointer, press)

  return useMemo(() => {
    const { view, store, index, session } = map

    function onPointerDown(event: PointerEvent): void {
      notePointer(event.pointerType)
      if (isControl(event.target)) return
      const touch = event.pointerType === 'touch'
      clearTimeout(press.current?.longPress)
      // A second finger: the camera's.
      if (!event.isPrimary) {
        press.current = null
        return
      }
      const adding = event.shiftKey || event.ctrlKey || event.metaKey
      const { clientX: x, clientY: y, pointerId } = event
      press.current = {
        ...{ pointerId, x, y, touch, adding },
        before: adding ? useEditor.getState().selection : new Set(),
        moved: false,
        longPress: touch ? setTimeout(() => openMenu({ clientX: x, clientY: y }), LONG_PRESS_MS) : undefined,
      }
      const onPane = event.button === 0 && !spaceHeld.current && !isNode(event.target)
      if (!onPane && !touch) press.current = null
      else if (!touch && index.boxAt(view.toMap({ x, y })) === null) endWriting()
    }

    function onPointerMove(event: PointerEvent): void {
      pointer.current = { x: event.clientX, y: event.clientY }
      const at = view.toMap(pointer.current)
      session.showMe({ cursor: at })
      const held = press.current
      if (held === null) {
        if (event.buttons === 0 && !view.isMoving()) hover(map, event.target, at)
        return
      }
      if (held.pointerId !== event.pointerId) return
      held.moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > DRAG_PX
      if (!held.moved) return
      clearTimeout(held.longPress)
      if (held.touch) {
        press.current = null
        return
      }
      const marquee = rectBetween(view.toMap(held), at)
      store.setState({ marquee })
      const found = index.boxes.within(marquee)
      setEditor({ selection: new Set([...held.before, ...found]) })
    }

    function onPointerUp(event: PointerEvent): void {
      const held = press.current
      clearTimeout(held?.longPress)
      press.current = null
      store.setState({ marquee: null })
      if (held === null || held.moved || held.pointerId !== event.pointerId) return
      if (isNode(event.target)) return
      const at = view.toMap({ x: event.clientX, y: event.clientY })
      const flagged = held.adding ? null : flagAt(map, at)
      const hit = index.at(at, view.now().zoom)
      if (flagged !== null) showFindings(session, flagged)
      else if (hit !== null) selectByPress(hit.id, event)
      else if (!held.adding) selectNothing()
    }

    function onPointerCancel(): void {
      clearTimeout(press.current?.longPress)
      press.current = null
      store.setState({ marquee: null })
    }

    function onPointerLeave(): void {
      pointer.current = null
      session.showMe({ cursor: null })
      store.setState({ hovered: null })
    }

    function onDoubleClick(event: MouseEvent): void {
      if (isControl(event.target)) return
      const at = view.toMap({ x: event.clientX, y: event.clientY })
      const hit = index.at(at, view.now().zoom)
      if (hit === null) {
        if (session.mayEdit()) makeBox(map, { at })
      } else if (hit.kind !== 'link') {
        if (session.mayEdit()) write(hit.id)
        else if (session.role() === 'comment')
          void suggest().then((begin) => begin({ session, editor: useEditor.getState() }))
      }
    }

    function onContextMenu(event: MouseEvent): void {
      if (isControl(event.target)) return
      event.preventDefault()
      openMenu(event)
    }

    function openMenu({ clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number }): void {
      press.current = null
      const at = view.toMap({ x, y })
      const hit = index.at(at, view.now().zoom)
      if (hit !== null && !useEditor.getState().selection.has(hit.id))
        setEditor({ selection: new Set([hit.id]), focused: hit.id })
      map.onContextMenu?.({ id: hit?.id ?? null, x, y, at })
    }

    return {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave,
      onDoubleClick,
      onContextMenu,
    }
  }, [map, pointer, spaceHeld])
}

/** Once the camera rests something else may be under a pointer that has not moved. */
function useHoverAtRest(
  map: MapParts,
  pointer: RefObject<{ x: number; y: number } | null>,
  press: RefObject<Press | null>,
): void {
  useEffect(
    () =>
      map.view.onRest(() => {
        if (pointer.current === null || press.current !== null || isCoarse() || map.store.getState().drag !== null)
          return
        const target = document.elementFromPoint(pointer.current.x, pointer.current.y)
        if (target?.closest('.theory-map')) hover(map, target, map.view.toMap(pointer.current))
      }),
    [map, pointer, press],
  )
}

/** A press on the empty map ends writing, as a press anywhere else on a page would. */
function endWriting(): void {
  if (document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement)
    document.activeElement.blur()
}

function isNode(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__node') !== null
}

/** Whether the space bar is down: then a drag moves the camera. */
function useSpaceHeld(): RefObject<boolean> {
  const held = useRef(false)
  useEffect(() => {
    const set = (event: KeyboardEvent) => {
      if (event.code === 'Space') held.current = event.type === 'keydown'
    }
    const letGo = () => {
      held.current = false
    }
    window.addEventListener('keydown', set)
    window.addEventListener('keyup', set)
    window.addEventListener('blur', letGo)
    return () => {
      window.removeEventListener('keydown', set)
      window.removeEventListener('keyup', set)
      window.removeEventListener('blur', letGo)
    }
  }, [])
  return held
}
