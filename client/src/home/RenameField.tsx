import { useState } from 'react'
import { t } from '../i18n/index.js'

interface RenameFieldProps {
  readonly title: string
  /** With the new title, or null when it stays as it was. */
  readonly onDone: (title: string | null) => void
}

/** The title of a card while it is being changed: Enter keeps it, Escape leaves it. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(title)
  const keep = () => onDone(typed.trim() === '' || typed === title ? null : typed.trim())
  return (
    <input
      className="rename-field"
      value={typed}
      aria-label={t('home.titleField')}
      maxLength={300}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to type here.
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}
