import { useState } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { TextField } from '../ui/index.js'
import { HistoryForm } from './HistoryForm.js'
import { nameVersion } from './history-api.js'
import { useHistoryParts } from './history-context.js'

/** Keeps the theory as it is under a name. */
export function NameForm() {
  const { live } = useHistoryParts()
  const [name, setName] = useState('')
  const keep = async () => {
    await nameVersion(live.documentId, { name: name.trim(), as: live.me().name })
    announce(t('history.kept', { name: name.trim() }))
  }
  return (
    <HistoryForm title={t('history.name')} verb={t('history.nameKeep')} isReady={name.trim() !== ''} onKeep={keep}>
      <TextField
        label={t('history.nameLabel')}
        placeholder={t('history.nameAsk')}
        value={name}
        maxLength={200}
        autoFocus
        onChange={setName}
      />
    </HistoryForm>
  )
}
