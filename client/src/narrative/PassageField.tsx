import type { Id } from '@throughline/shared/model'
import type { Prose } from '@throughline/shared/narrative'
import { useEffect } from 'react'
import { type Session, useSharedText } from '../session/index.js'

interface PassageFieldProps {
  readonly session: Session
  readonly passage: Id
  readonly language: Prose
  readonly label: string
  readonly onDone: () => void
}

/** The words somebody puts over a part: several people may write in them at once. */
export function PassageField({ session, passage, language, label, onDone }: PassageFieldProps) {
  const text = useSharedText(session, { kind: 'passages', id: passage, field: 'words', language })
  useEffect(() => {
    const field = text.ref.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [text.ref])
  return (
    <textarea
      {...text}
      className="field-area words-field"
      aria-label={label}
      spellCheck
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return text.onKeyDown(event)
        event.preventDefault()
        onDone()
      }}
    />
  )
}
