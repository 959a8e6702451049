import { useEffect } from 'react'
import { useEditor } from '../state/index.js'
import { holdKeys } from './hold-keys.js'
import { isInDialog, isTyping } from './useKeyboard.js'

/**
 * What is pressed between the press that begins to write a label and its field on the screen goes into the field: the
 * map would take an Enter for a wish to write what was selected before.
 */
export function useHeldWriting(): void {
  useEffect(
    () =>
      useEditor.subscribe(({ editing }, before) => {
        if (editing === null || editing === before.editing) return
        const from = document.activeElement
        if (isTyping(from) && !isInDialog(from)) return
        holdKeys((active) => active !== from && isTyping(active))()
      }),
    [],
  )
}
