import { useState } from 'react'
import { TextField } from '../ui/index.js'

export interface PlainFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A short text that is one value: taken over when it is left or Enter is pressed; the later of two people stands. */
export function PlainField({ label, value, onChange }: PlainFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const take = () => {
    if (draft !== null && draft.trim() !== value) onChange(draft.trim())
    setDraft(null)
  }
  return (
    <TextField
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
