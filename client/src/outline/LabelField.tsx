import type { Id } from '@throughline/shared/model'
import { type KeyboardEvent, useEffect } from 'react'
import { useSharedText } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { useOutlineParts } from './outline-context.js'

/** How writing a label ends: the keyboard stays at the row, makes one more beside it, or goes to another label. */
export type LabelEnd = 'stay' | 'another' | 'next' | 'previous'

export interface LabelFieldProps {
  readonly kind: 'elements' | 'groups' | 'bands'
  readonly id: Id
  readonly language: string
  /** What is written here, for screen readers. */
  readonly label: string
  /** The question an empty label asks. */
  readonly ask: string
  readonly onEnd: (how: LabelEnd) => void
}

/** A label while it is written in its row, live, together with others. */
export function LabelField({ kind, id, language, label, ask, onEnd }: LabelFieldProps) {
  const { session } = useOutlineParts()
  const shared = useSharedText<HTMLTextAreaElement>(session, { kind, id, field: 'label', language }, 'one')
  const { ref } = shared
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [ref])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    shared.onKeyDown(event)
    // What is typed here is no shortcut.
    event.stopPropagation()
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const how = endOf(event)
    if (how === null) return
    event.preventDefault()
    onEnd(how)
  }

  return (
    <textarea
      {...shared}
      className="outline-field"
      aria-label={label}
      placeholder={ask}
      rows={1}
      spellCheck
      onKeyDown={onKeyDown}
      onBlur={() => {
        shared.onBlur()
        if (useEditor.getState().editing === id) setEditor({ editing: null })
      }}
    />
  )
}

function endOf({ key, shiftKey }: KeyboardEvent): LabelEnd | null {
  if (key === 'Escape') return 'stay'
  if (key === 'Enter') return shiftKey ? 'another' : 'stay'
  if (key === 'Tab') return shiftKey ? 'previous' : 'next'
  return null
}
