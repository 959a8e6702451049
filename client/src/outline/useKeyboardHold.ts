import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useEditor } from '../state/index.js'

/**
 * Keeps the keyboard at the current row: moves it there with every step, brings it back when what had it is gone
 * (somebody deleted the row, a label was finished, a menu closed), and leaves it alone while it is elsewhere.
 */
export function useKeyboardHold(grid: RefObject<HTMLElement | null>, current: string | null): void {
  const holds = useRef<boolean | null>(null)
  const editing = useEditor((editor) => editor.editing)

  useEffect(() => {
    const focusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      if (grid.current?.contains(target)) holds.current = true
      else if (!isPassing(target)) holds.current = false
    }
    const pointerDown = ({ target }: PointerEvent) => {
      const isOurs = target instanceof Element && (grid.current?.contains(target) || target.closest('[role="menu"]'))
      if (!isOurs) holds.current = false
    }
    const focusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) requestAnimationFrame(() => takeBack(grid.current, holds.current === true))
    }
    const comeBack = (event: KeyboardEvent) => {
      // Out of the details one comes back to the row they are about.
      if (event.key !== 'Escape' || !(event.target instanceof Element) || !event.target.closest('.inspector')) return
      holds.current = true
      rowIn(grid.current)?.focus({ preventScroll: true })
    }
    document.addEventListener('focusin', focusIn)
    document.addEventListener('focusout', focusOut)
    document.addEventListener('pointerdown', pointerDown, true)
    globalThis.addEventListener('keydown', comeBack)
    return () => {
      document.removeEventListener('focusin', focusIn)
      document.removeEventListener('focusout', focusOut)
      document.removeEventListener('pointerdown', pointerDown, true)
      globalThis.removeEventListener('keydown', comeBack)
    }
  }, [grid])

  // With every drawing: rows come, go and change places for many reasons, and the answer is the same for all.
  useLayoutEffect(() => {
    if (editing !== null && grid.current?.querySelector('.outline-field') != null) return
    const row = rowIn(grid.current)
    const active = document.activeElement
    // Whoever comes here by a key or the list of commands, and not by pressing something else, goes on at the rows. Asked
    // only now: the view that one comes from is gone, and what had the keyboard in it.
    holds.current ??= isNowhere(active) || isPassing(active)
    const isAtOther = active !== row && grid.current?.contains(active) === true
    if (row?.dataset.key === current && (isAtOther || (holds.current === true && isNowhere(active)))) {
      row?.focus({ preventScroll: true })
    }
  })
}

function takeBack(grid: HTMLElement | null, holds: boolean): void {
  if (holds && isNowhere(document.activeElement) && document.hasFocus()) rowIn(grid)?.focus({ preventScroll: true })
}

function rowIn(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ?? null
}

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body
}

// Menus and dialogs give the keyboard back when they close.
function isPassing(element: Element | null): boolean {
  return element?.closest('[role="menu"], [role="dialog"]') != null
}
