import { useContext, useId } from 'react'
import { ReadOnly } from './read-only.js'
import './field.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface SelectFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly labelUnseen?: boolean
  /** By this name a command finds it. */
  readonly field?: string
}

/** A choice of one from a few: the browser's own control, which every phone and screen reader knows. */
export function SelectField({ label, value, choices, onChange, labelUnseen = false, field }: SelectFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={labelUnseen ? 'unseen' : 'field-label'}>
        {label}
      </label>
      <select
        id={id}
        className="field-select"
        data-field={field}
        value={value}
        disabled={useContext(ReadOnly)}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
