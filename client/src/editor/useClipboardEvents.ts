import { useEffect } from 'react'
import { copied, pasted, removeSelected } from '../commands/index.js'
import { commandContext, type EditorParts } from './editor-context.js'
import { isInMap, isTyping } from './useKeyboard.js'

/** Copy, cut and paste as the browser tells of them: the only way that needs no leave to read the clipboard. */
export function useClipboardEvents(parts: EditorParts): void {
  useEffect(() => {
    const isOurs = (event: ClipboardEvent) =>
      !event.defaultPrevented && !isTyping(event.target) && isInMap(event.target) && event.clipboardData !== null
    const copy = (event: ClipboardEvent) => {
      const context = commandContext(parts)
      const wordsAreSelected = (globalThis.getSelection()?.toString() ?? '') !== ''
      if (!isOurs(event) || context.editor.selection.size === 0 || wordsAreSelected) return
      event.clipboardData?.setData('text/plain', copied(context))
      event.preventDefault()
      if (event.type === 'cut') removeSelected(context)
    }
    const paste = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      void pasted(commandContext(parts), event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', copy)
    document.addEventListener('cut', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', copy)
      document.removeEventListener('paste', paste)
    }
  }, [parts])
}
