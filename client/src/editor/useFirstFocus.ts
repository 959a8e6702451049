import { useEffect } from 'react'
import type { Session } from '../session/index.js'

/** A theory that is new, without title or boxes, opens with the cursor in its title, unless somebody put it elsewhere. */
export function useFirstFocus(session: Session): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { activeElement } = document
      if (activeElement !== null && activeElement !== document.body) return
      const { elements, details } = session.theory()
      const isFresh = elements.size === 0 && Object.values(details.title).every((title) => title.trim() === '')
      if (isFresh) document.querySelector<HTMLElement>('.bar-title')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [session])
}
