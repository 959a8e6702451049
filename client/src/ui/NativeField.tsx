import { useId } from 'react'
import './field.css'

interface NativeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password'
  readonly autoComplete: string
  readonly maxLength?: number
  readonly autoFocus?: boolean
  /** Why what stands in it cannot be taken, and what to do; null: it can. */
  readonly refusal: string | null
}

/** One line of text with its label, of the browser's own: for pages that are there before the library of TextField. */
export function NativeField({ label, onChange, refusal, ...rest }: NativeFieldProps) {
  const id = useId()
  const isRefused = refusal !== null
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className="field-input"
        onChange={(event) => onChange(event.target.value)}
        data-invalid={isRefused || undefined}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-refusal` : undefined}
      />
      {isRefused ? (
        <span id={`${id}-refusal`} className="field-refusal">
          {refusal}
        </span>
      ) : null}
    </div>
  )
}
