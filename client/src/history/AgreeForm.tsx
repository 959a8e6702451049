import { useState } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { TextField } from '../ui/index.js'
import { HistoryForm } from './HistoryForm.js'
import { markAgreed } from './history-api.js'
import { useHistoryParts } from './history-context.js'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Marks the theory as agreed, with version and date. */
export function AgreeForm() {
  const { live } = useHistoryParts()
  const [version, setVersion] = useState(nextVersion(live.theory().details.version))
  const [date, setDate] = useState(() => today())
  const mark = async () => {
    await markAgreed(live.documentId, { version: version.trim(), date, as: live.me().name })
    announce(t('history.agreedSaid', { version: version.trim() }))
  }
  const isReady = version.trim() !== '' && DATE.test(date)
  return (
    <HistoryForm title={t('history.agree')} verb={t('history.agreeKeep')} isReady={isReady} onKeep={mark}>
      <div className="history-pair">
        <TextField
          label={t('history.agreeVersion')}
          placeholder={t('history.agreeVersionAsk')}
          value={version}
          maxLength={100}
          autoFocus
          onChange={setVersion}
        />
        <TextField label={t('history.agreeDate')} type="date" value={date} onChange={setDate} />
      </div>
      <p className="history-about">{t('history.agreeAbout')}</p>
    </HistoryForm>
  )
}

/** "1.0" after none, "1.1" after "1.0"; what does not end in a number stays for people to go on from. */
function nextVersion(version: string): string {
  if (version === '') return '1.0'
  return version.replace(/(\d+)(?!.*\d)/, (number) => String(Number(number) + 1))
}

/** Today where the reader is, as 2026-10-14. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
