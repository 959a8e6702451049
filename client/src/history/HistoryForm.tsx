import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { useHistoryState } from './history-state.js'

interface HistoryFormProps {
  readonly title: string
  readonly verb: string
  readonly isReady: boolean
  readonly onKeep: () => Promise<void>
  readonly children: ReactNode
}

/** A few fields on top of the timeline; what the server says no with stands below them. */
export function HistoryForm({ title, verb, isReady, onKeep, children }: HistoryFormProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = () => useHistoryState.setState({ form: null })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || isBusy) return
    setBusy(true)
    onKeep().then(close, (error: unknown) => {
      setBusy(false)
      setRefusal(reasonOf(error))
    })
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <form className="history-form" aria-label={title} onSubmit={submit} onKeyDown={closeByKey}>
      {children}
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <div className="history-form-acts">
        <Button kind="solid" size="small" type="submit" isDisabled={!isReady || isBusy}>
          {verb}
        </Button>
        <Button size="small" onPress={close}>
          {t('history.cancel')}
        </Button>
      </div>
    </form>
  )
}
