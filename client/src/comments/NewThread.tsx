import { newId } from '@throughline/shared/model'
import type { Suggestion } from '@throughline/shared/threads'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { announce } from '../state/index.js'
import { type Said, setThreadChoice, threadsIn, type Writing } from '../threads/index.js'
import { About } from './About.js'
import { Composer } from './Composer.js'
import { SuggestionFields } from './SuggestionFields.js'
import { aboutNow } from './what-about.js'

/** Where a new comment or suggestion is written, at the top of the panel. */
export function NewThread({ session, writing }: { readonly session: Session; readonly writing: Writing }) {
  const theory = useTheory(session, (whole) => whole)
  const { on, kind } = writing
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null)
  const isSuggestion = kind !== 'comment'
  const about = aboutNow(theory, on.id)
  const leave = () => setThreadChoice({ writing: null })
  const send = (said: Said | null) => {
    if (isSuggestion ? suggestion === null : said === null) return
    const thread = newId()
    threadsIn(session).run({ kind: 'begin', thread, on, about, suggestion, said })
    setThreadChoice({ writing: null, open: thread })
    announce(t(isSuggestion ? 'comments.suggestedSaid' : 'comments.commentedSaid', { about }))
  }
  return (
    <section className="thread is-on" aria-label={t(isSuggestion ? 'comments.newSuggestion' : 'comments.newComment')}>
      <p className="thread-about">
        <About theory={theory} thread={{ on, about }} />
      </p>
      {isSuggestion ? (
        <SuggestionFields key={`${kind} ${on.id}`} session={session} writing={writing} onChange={setSuggestion} />
      ) : null}
      <Composer
        session={session}
        label={t(isSuggestion ? 'comments.why' : 'comments.newComment')}
        placeholder={t(isSuggestion ? 'comments.whyAsk' : 'comments.commentAsk')}
        button={t(isSuggestion ? 'comments.suggest' : 'comments.comment')}
        mayBeEmpty={isSuggestion && suggestion !== null}
        takesFocus={!isSuggestion}
        onSend={send}
        onLeave={leave}
      />
    </section>
  )
}
