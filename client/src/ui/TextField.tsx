import { TextField as AriaTextField, FieldError, Input, Label, type TextFieldProps } from 'react-aria-components'
import './field.css'

export interface LabelledFieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly label: string
  readonly placeholder?: string
  /** Only for screen readers: where the place says already what is asked. */
  readonly labelUnseen?: boolean
  /** By this name a command finds it. */
  readonly field?: string
  /** Why what stands in it cannot be taken, and what to do. */
  readonly refusal?: string | null
}

/** One line of text with its label. */
export function TextField({
  label,
  placeholder,
  labelUnseen = false,
  refusal = null,
  field,
  ...rest
}: LabelledFieldProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={refusal !== null}>
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      <Input className="field-input" data-field={field} {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldError className="field-refusal">{refusal}</FieldError>
    </AriaTextField>
  )
}
