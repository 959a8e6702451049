import type { Finding } from '@throughline/shared/checks'
import { dismissFinding } from '@throughline/shared/commands'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { Button, TextField } from '../ui/index.js'
import { useChecks } from './checks-context.js'

/** Asks, in place, why a finding can stand, and dismisses it for everyone. */
export function DismissForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const { session } = useChecks()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <form
      className="dismiss"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') {
          setRefusal(t('checks.reasonNeeded'))
          return announce(t('checks.reasonNeeded'))
        }
        const by = session.me().name
        const date = new Date().toISOString()
        session.run(dismissFinding, { check: finding.check.id, on: finding.on, reason, by, date })
        announce(t('checks.dismissedSaid'))
        onDone()
      }}
    >
      <TextField
        label={t('checks.dismissReason')}
        value={reason}
        refusal={refusal}
        maxLength={2000}
        autoFocus
        autoComplete="off"
        onChange={(words) => {
          setReason(words)
          if (words.trim() !== '') setRefusal(null)
        }}
      />
      <p className="check-why">{t('checks.dismissAbout')}</p>
      <div className="finding-actions">
        <Button size="small" kind="solid" type="submit">
          {t('checks.dismissNow')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('checks.cancel')}
        </Button>
      </div>
    </form>
  )
}
