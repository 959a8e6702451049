import type { Mention } from '@throughline/shared/threads'
import { MAX_COMMENT } from '@throughline/shared/threads'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { matching, mentionBegun } from './mentionable.js'
import './words-field.css'

export interface WordsFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly people: readonly Mention[]
  readonly onChange: (text: string) => void
  /** Enter alone; Shift and Enter make a new line. */
  readonly onSend: () => void
  readonly onLeave?: () => void
  readonly takesFocus?: boolean
}

/** Where a comment is written. Behind an `@` it offers the people who can be named. */
export function WordsField(props: WordsFieldProps) {
  const { label, placeholder, value, people, onChange, onSend, onLeave, takesFocus = false } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useId()
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [isClosed, setClosed] = useState(false)
  const begun = isClosed ? null : mentionBegun(value, caret)
  const found = begun === null ? [] : matching(people, begun)
  const at = Math.min(chosen, found.length - 1)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  useEffect(() => {
    if (found.length > 0) announce(t('comments.peopleFound', { count: found.length }))
  }, [found.length])

  function name(mention: Mention | undefined): void {
    if (mention === undefined || begun === null) return
    const start = caret - begun.length
    const written = `${value.slice(0, start)}${mention.name} `
    onChange(written + value.slice(caret).trimStart())
    setCaret(written.length)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(written.length, written.length)
    })
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (found.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step !== 0) {
        event.preventDefault()
        setChosen((at + step + found.length) % found.length)
        return
      }
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault()
        name(found[at])
        return
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        setClosed(true)
        return
      }
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      onSend()
    }
    if (event.key === 'Escape' && onLeave !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      onLeave()
    }
  }

  return (
    <div className="comment-field">
      <textarea
        ref={field}
        className="field-area"
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={MAX_COMMENT}
        value={value}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? list : undefined}
        aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
        onChange={(event) => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setClosed(false)
          setChosen(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={press}
      />
      {found.length === 0 ? null : (
        <div id={list} className="comment-people" role="listbox" aria-label={t('comments.people')} tabIndex={-1}>
          {found.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard.
            <div
              key={person.name}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => name(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
