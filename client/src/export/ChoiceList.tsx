interface ChoiceListProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly about: string }[]
}

/** One of a few, each with a line about it. */
export function ChoiceList<Value extends string>({ label, value, onChange, choices }: ChoiceListProps<Value>) {
  return (
    <fieldset className="choice-list">
      <legend className="unseen">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="choice-list-item">
          <input
            type="radio"
            className="unseen"
            name={label}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <b>{choice.label}</b>
          <small>{choice.about}</small>
        </label>
      ))}
    </fieldset>
  )
}
