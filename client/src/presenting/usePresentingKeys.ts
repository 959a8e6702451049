import { useEffect } from 'react'
import type { Session } from '../session/index.js'
import { goStep } from './present.js'

const BY_KEY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ' ': 1 }

/** What takes these keys for itself: fields, dialogs, menus and lists. The list that stands for the map does not. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]:not(.thing-list), [role="treegrid"], [role="grid"]'
/** What is pressed with the space bar. */
const PRESSED = 'button, a, summary, [role="switch"]'

/** While somebody presents, arrows and space go from step to step; Page Up and Page Down are commands. */
export function usePresentingKeys(session: Session): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = BY_KEY[event.key]
      const { target } = event
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (target instanceof Element && target.closest(TAKES_KEYS) !== null) return
      if (event.key === ' ' && target instanceof Element && target.closest(PRESSED) !== null) return
      event.preventDefault()
      event.stopPropagation()
      goStep(session, by)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [session])
}
