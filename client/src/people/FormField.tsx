import { type ReactNode, useId, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button, Icon } from '../ui/index.js'
import './form-field.css'

interface FormFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'password'
  readonly autoComplete: string
  readonly refusal?: string | undefined
  /** Said below the label, before anything is wrong. */
  readonly about?: string | undefined
  /** Beside the label. */
  readonly aside?: ReactNode
  readonly isReadOnly?: boolean
}

/** One line to fill in: its label above, what is wrong below. A password can be shown. */
export function FormField({
  label,
  value,
  onChange,
  type = 'text',
  autoComplete,
  refusal,
  about,
  aside,
  isReadOnly = false,
}: FormFieldProps) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const described = [about === undefined ? '' : `${id}-about`, refusal === undefined ? '' : `${id}-refusal`]
  return (
    <div className="form-field">
      <div className="form-label">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {about === undefined ? null : (
        <p id={`${id}-about`} className="form-about">
          {about}
        </p>
      )}
      <div className="form-input">
        <input
          id={id}
          type={type === 'password' && isShown ? 'text' : type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
          autoCapitalize={type === 'text' ? undefined : 'none'}
          spellCheck={type === 'text'}
          readOnly={isReadOnly}
          aria-invalid={refusal === undefined ? undefined : true}
          aria-describedby={described.join(' ').trim() || undefined}
        />
        {type === 'password' ? (
          <Button size="small" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
            {t(isShown ? 'people.hide' : 'people.show')}
          </Button>
        ) : null}
      </div>
      {refusal === undefined ? null : (
        <p id={`${id}-refusal`} className="form-refusal">
          <Icon name="warning" />
          {refusal}
        </p>
      )}
    </div>
  )
}
