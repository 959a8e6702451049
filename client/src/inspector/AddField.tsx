import { useState } from 'react'
import { IfMay } from '../session/index.js'
import { TextField } from '../ui/index.js'

export interface AddFieldProps {
  readonly label: string
  readonly placeholder?: string
  /** Takes what was written; false where it is no such thing, and stays to be put right. */
  readonly onAdd: (words: string) => boolean
}

/** A field that adds what is written in it to a list, with Enter or when one leaves it. */
export function AddField({ onAdd, ...field }: AddFieldProps) {
  const [draft, setDraft] = useState('')
  const add = () => {
    if (onAdd(draft)) setDraft('')
  }
  return (
    <IfMay action="edit">
      <TextField
        {...field}
        value={draft}
        onChange={setDraft}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
        }}
      />
    </IfMay>
  )
}
