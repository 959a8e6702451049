import type { Suggestion } from '@throughline/shared/threads'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { announce } from '../state/index.js'
import { type ShownThread, threadsIn } from '../threads/index.js'
import { Button } from '../ui/index.js'
import { ProposedFields } from './SuggestionFields.js'

interface ChangeSuggestionProps {
  readonly session: Session
  readonly thread: ShownThread
  readonly onDone: () => void
}

/** For whoever made a suggestion that nobody has decided: proposes something else in its place. */
export function ChangeSuggestion({ session, thread, onDone }: ChangeSuggestionProps) {
  const theory = useTheory(session, (whole) => whole)
  const [wanted, setWanted] = useState<Suggestion | null>(null)
  const { suggestion } = thread
  if (suggestion === null) return null
  const save = () => {
    if (wanted === null) return
    threadsIn(session).run({ kind: 'suggest-anew', thread: thread.id, suggestion: wanted })
    announce(t('comments.changedIt'))
    onDone()
  }
  return (
    <div className="suggestion-fields">
      <ProposedFields theory={theory} on={thread.on} kind={suggestion.kind} given={suggestion} onChange={setWanted} />
      <p className="thread-acts">
        <Button kind="solid" size="small" isDisabled={wanted === null} onPress={save}>
          {t('comments.save')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('comments.cancel')}
        </Button>
      </p>
    </div>
  )
}
