interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[]
  /** A line below: why a choice cannot be made, or what it comes to. */
  readonly note?: string | undefined
}

/** One of two or three that stand side by side. */
export function Segments<Value extends string>({ label, value, onChange, choices, note }: SegmentsProps<Value>) {
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      <div className="segments-row">
        {choices.map((choice) => (
          <label key={choice.value} className="segments-item">
            <input
              type="radio"
              className="unseen"
              name={label}
              disabled={choice.disabled === true}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {note !== undefined && <small>{note}</small>}
    </fieldset>
  )
}
