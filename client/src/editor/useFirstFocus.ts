import { useEffect } from 'react'
import type { Session } from '../session/index.js'

/**
 * A theory that is new, without title or boxes, opens with the cursor in its title, unless somebody put it elsewhere.
 * Not under fingers, where it would bring the keyboard up over the map.
 */
export function useFirstFocus(session: Session): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (isTaken(document.activeElement) || matchMedia('(pointer: coarse)').matches) return
      const { elements, details } = session.theory()
      const isFresh = elements.size === 0 && Object.values(details.title).every((title) => title.trim() === '')
      if (isFresh) document.querySelector<HTMLElement>('.bar-title')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [session])
}

/** The map of a theory without boxes has nothing to lose: it takes the keyboard only so that somebody has it. */
function isTaken(element: Element | null): boolean {
  return element !== null && element !== document.body && !element.matches('main [role="option"]')
}
