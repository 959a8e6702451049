import { useId, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import './link-to-pass.css'

interface LinkToPassProps {
  /** To whom it is passed, and that it is not shown again. */
  readonly label: string
  readonly url: string
}

/** A link that is shown once, to be copied and handed to somebody. */
export function LinkToPass({ label, url }: LinkToPassProps) {
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const copy = () => navigator.clipboard?.writeText(url).then(() => setCopied(true))
  return (
    <div className="people-link">
      <label className="form-about" htmlFor={id}>
        {label}
      </label>
      <div className="people-row">
        <input id={id} readOnly value={url} onFocus={(event) => event.target.select()} />
        <Button kind="line" onPress={copy}>
          {isCopied ? t('people.copied') : t('people.copy')}
        </Button>
      </div>
    </div>
  )
}
