import { editText } from '@throughline/shared/commands'
import type { TheoryDocument } from '@throughline/shared/document'
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useMayEdit, useTheory } from './hooks.js'
import type { Session } from './session.js'
import { placeName, type TextPlace, textAt } from './text-place.js'
import { caretAfter, rebased, spliceBetween } from './text-splice.js'

/** What a textarea (or an input) needs so that several people can write in it at once. Spread it onto the element. */
export interface SharedTextProps<Field extends HTMLTextAreaElement | HTMLInputElement> {
  readonly ref: RefObject<Field | null>
  readonly defaultValue: string
  readonly lang: string
  readonly dir: 'auto'
  readonly readOnly: boolean
  readonly onInput: () => void
  readonly onCompositionStart: () => void
  readonly onCompositionEnd: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent<Field>) => void
  readonly onPaste: (event: ClipboardEvent<Field>) => void
}

/**
 * Binds a field to a text of the theory: every input becomes the smallest splice, others' letters come in without
 * moving the caret away from where it was, Ctrl+Z is the theory's undo.
 *
 * Give the component that calls it a `key` of the place: one field binds to one text all its life.
 *
 * @param lines `one`: line breaks become spaces
 */
export function useSharedText<Field extends HTMLTextAreaElement | HTMLInputElement = HTMLTextAreaElement>(
  session: Session,
  place: TextPlace,
  lines: 'one' | 'many' = 'many',
): SharedTextProps<Field> {
  const field = useRef<Field>(null)
  const text = useTheory(session, (theory) => textAt(theory, place))
  const mayEdit = useMayEdit(session)
  // The text as it was when field and theory last agreed: what was typed since is the difference to it.
  const agreed = useRef(text)
  const composing = useRef(false)

  const adopt = () => {
    const element = field.current
    if (element === null || composing.current) return
    const now = textAt(session.theory(), place)
    agreed.current = now
    const theirs = spliceBetween(element.value, now)
    if (theirs === null) return
    const { selectionStart, selectionEnd } = element
    element.value = now
    if (globalThis.document.activeElement !== element) return
    element.setSelectionRange(caretAfter(selectionStart ?? 0, theirs), caretAfter(selectionEnd ?? 0, theirs))
  }

  const send = () => {
    const element = field.current
    if (element === null || composing.current) return
    const typed = spliceBetween(agreed.current, element.value, element.selectionEnd ?? undefined)
    if (typed === null) return
    const mine = lines === 'one' ? { ...typed, insert: typed.insert.replace(/\s*\n\s*/g, ' ') } : typed
    const before = agreed.current
    session.run(
      (document: TheoryDocument) => {
        const theirs = spliceBetween(before, textAt(session.theory(), place))
        const splices = theirs === null ? [mine] : rebased(mine, theirs)
        document.change(() => {
          for (const splice of splices) editText(document, { ...place, ...splice })
        }, placeName(place))
      },
      undefined,
      placeName(place),
    )
    adopt()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands in the theory is the only reason to look.
  useLayoutEffect(adopt, [text])
  const name = placeName(place)
  useEffect(
    () => () => {
      if (session.me().editing === name) session.showMe({ editing: null })
    },
    [session, name],
  )

  return {
    ref: field,
    defaultValue: text,
    lang: place.language,
    dir: 'auto',
    readOnly: !mayEdit,
    onInput: send,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: () => {
      composing.current = false
      send()
      adopt()
    },
    onFocus: () => mayEdit && session.showMe({ editing: name }),
    onBlur: () => session.showMe({ editing: null }),
    onKeyDown: (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      event.stopPropagation()
      if (key === 'y' || event.shiftKey) session.redo()
      else session.undo()
    },
    onPaste: (event) => {
      if (lines === 'many') return
      const pasted = event.clipboardData.getData('text/plain')
      if (!pasted.includes('\n')) return
      event.preventDefault()
      const element = event.currentTarget
      element.setRangeText(
        pasted.trim().replace(/\s*\n\s*/g, ' '),
        element.selectionStart ?? 0,
        element.selectionEnd ?? 0,
        'end',
      )
      send()
    },
  }
}
