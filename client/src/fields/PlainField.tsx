import { useContext, useState } from 'react'
import { announce } from '../state/index.js'
import { ReadOnly, TextField } from '../ui/index.js'

export interface PlainFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What an empty field asks. */
  readonly ask?: string
  /** Why a value cannot be taken, and what to do; null where it can. What is refused stays in the field, to be mended. */
  readonly refuse?: (value: string) => string | null
  /** By this name a command finds it. */
  readonly field?: string
  /** Only for screen readers: where the place says already what is asked. */
  readonly labelUnseen?: boolean
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url'
}

/** A short text that is one value: taken over when it is left or Enter is pressed; the later of two people stands. */
export function PlainField({
  label,
  value,
  onChange,
  ask,
  refuse,
  field,
  labelUnseen = false,
  inputMode = 'text',
}: PlainFieldProps) {
  const isReadOnly = useContext(ReadOnly)
  const [draft, setDraft] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const leave = () => {
    setDraft(null)
    setRefusal(null)
  }
  const take = () => {
    const wanted = draft?.trim()
    if (wanted === undefined || wanted === value) return leave()
    const why = refuse?.(wanted) ?? null
    if (why !== null) {
      setRefusal(why)
      return announce(why)
    }
    leave()
    onChange(wanted)
  }
  return (
    <TextField
      label={label}
      labelUnseen={labelUnseen}
      value={draft ?? value}
      inputMode={inputMode}
      refusal={refusal}
      isReadOnly={isReadOnly}
      {...(field === undefined ? {} : { field })}
      {...(isReadOnly ? { placeholder: '–' } : ask === undefined ? {} : { placeholder: ask })}
      onChange={(next) => {
        setDraft(next)
        // Once refused, the words go as soon as the value is right.
        if (refusal !== null) setRefusal(refuse?.(next.trim()) ?? null)
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) take()
        // What the field does not use goes on to the page: F6, and Escape once there is nothing to take back.
        else if (event.key !== 'Escape' || draft === null) event.continuePropagation()
        if (event.key === 'Escape') leave()
      }}
    />
  )
}
