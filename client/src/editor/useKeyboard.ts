import { useEffect } from 'react'
import { commandFor, commands } from '../commands/index.js'
import { useEditor, usePreferences } from '../state/index.js'
import { commandContext, type EditorParts } from './editor-context.js'

/** Keys run commands, except where somebody types or a dialog is open. */
export function useKeyboard(parts: EditorParts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return
      const command = commandFor(commands, event, {
        inMap: isInMap(event.target),
        // Lists run down the screen whichever way the map runs.
        flow: useEditor.getState().view === 'map' ? parts.session.theory().details.flow : 'right',
        singleKeys: usePreferences.getState().singleKeys,
      })
      if (command === null || (isTyping(event.target) && command.whileTyping !== true)) return
      const context = commandContext(parts)
      // A key that belongs to a command must not scroll or search the page, also when there is nothing to do now.
      if (event.ctrlKey || event.metaKey) event.preventDefault()
      if (!command.when(context)) return
      event.preventDefault()
      command.run(context)
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [parts])
}

/** The keyboard is in the map, or, while the map is on the screen, nowhere in particular. */
export function isInMap(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  // Beside an outline or a table, Delete must not take what is selected when no row has the keyboard.
  if (target === document.body) return document.querySelector('[data-shortcuts="map"]') !== null
  return target.closest('[data-shortcuts="map"]') !== null
}

/** A field has the keys now. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** A dialog has them. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}

// Menus and dialogs use letters and arrows for themselves; the map's list passes on what it does not use.
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]:not(.thing-list)') !== null
  )
}
