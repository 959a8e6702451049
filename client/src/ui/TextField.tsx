import { TextField as AriaTextField, Input, Label, type TextFieldProps } from 'react-aria-components'
import './field.css'

export interface LabelledFieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly placeholder?: string
  /** Only for screen readers: where the place says already what is asked. */
  readonly labelUnseen?: boolean
}

/** One line of text with its label. */
export function TextField({ label, placeholder, labelUnseen = false, ...rest }: LabelledFieldProps) {
  return (
    <AriaTextField {...rest} className="field">
      <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      <Input className="field-input" {...(placeholder === undefined ? {} : { placeholder })} />
    </AriaTextField>
  )
}
