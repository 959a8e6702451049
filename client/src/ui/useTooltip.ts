import { type FocusEvent, type PointerEvent, useEffect, useMemo, useState } from 'react'

/** Somebody who rests there wants to know; somebody who passes does not. */
const SHOW_AFTER_MS = 500
/** So that the pointer can go from the control to its words. */
const HIDE_AFTER_MS = 80

/** When the last one went: whoever goes along a row of controls need not wait anew at each. */
let lastHidden = Number.NEGATIVE_INFINITY

/** Whether the words beside a control are shown: it is pointed at for a moment, or focused by keyboard. Esc takes them away. */
export function useTooltip() {
  const [anchor, setAnchor] = useState<Element | null>(null)
  const handlers = useMemo(() => handlersFor(setAnchor), [])
  useEffect(() => handlers.stay, [handlers])
  useEffect(() => {
    if (anchor === null) return
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') handlers.hide()
    }
    globalThis.addEventListener('keydown', press, { capture: true })
    return () => {
      lastHidden = performance.now()
      globalThis.removeEventListener('keydown', press, { capture: true })
    }
  }, [anchor, handlers])
  return { anchor, ...handlers }
}

function handlersFor(setAnchor: (at: Element | null) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stay = () => clearTimeout(timer)
  const set = (at: Element | null, delayMs = 0) => {
    stay()
    if (delayMs > 0) timer = setTimeout(() => setAnchor(at), delayMs)
    else setAnchor(at)
  }
  const hide = () => set(null)
  const hideSoon = () => set(null, HIDE_AFTER_MS)
  return {
    hide,
    /** For the control. */
    onControl: {
      onPointerEnter: ({ currentTarget, pointerType }: PointerEvent) => {
        if (pointerType === 'touch') return
        set(currentTarget, performance.now() - lastHidden < SHOW_AFTER_MS ? 0 : SHOW_AFTER_MS)
      },
      onPointerLeave: hideSoon,
      onPointerDown: hide,
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) set(currentTarget)
      },
      onBlur: hide,
    },
    stay,
    /** For the words. */
    onWords: { onPointerEnter: stay, onPointerLeave: hideSoon },
  }
}
