import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { Dialog, TextField } from '../ui/index.js'

/** The address of this theory, copied already where the browser lets pages do that. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const [copied, setCopied] = useState(false)
  const address = globalThis.location.href
  useEffect(() => {
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }, [address])
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <div className="share-dialog">
        <TextField
          label={t('share.address')}
          value={address}
          isReadOnly
          autoFocus
          onFocus={(event) => selectAll(event.target)}
        />
        <p role="status">{t(copied ? 'share.copied' : 'share.notCopied')}</p>
      </div>
    </Dialog>
  )
}

function selectAll(target: EventTarget): void {
  if (target instanceof HTMLInputElement) target.select()
}
