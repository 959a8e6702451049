import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, noteNews, usePreferences } from '../state/index.js'
import { type ShownThread, threadsIn } from '../threads/index.js'
import { authorName } from './Author.js'
import { isMine } from './shown-threads.js'
import { aboutNow } from './what-about.js'

/** Says what others have just written, and notes it among the news. */
export function useNewComments(session: Session): void {
  useEffect(() => {
    const store = threadsIn(session)
    return store.onOthersWords((before, now) => {
      const { me } = store.state()
      const known = new Set(before.flatMap((thread) => [thread.id, ...thread.comments.map(({ id }) => id)]))
      for (const thread of now) {
        for (const words of newIn(session, thread, known, (by) => isMine(by, me))) {
          noteNews(words, thread.on.id)
          if (usePreferences.getState().announceOthers) announce(words)
        }
      }
    })
  }, [session])
}

function newIn(
  session: Session,
  thread: ShownThread,
  known: ReadonlySet<string>,
  isOwn: (by: ShownThread['by']) => boolean,
): readonly string[] {
  const about = aboutNow(session.theory(), thread.on.id) || thread.about
  const isNewSuggestion = thread.suggestion !== null && !known.has(thread.id) && !isOwn(thread.by)
  const comments = thread.comments.filter(({ id, by }) => !known.has(id) && !isOwn(by))
  return [
    ...(isNewSuggestion ? [t('comments.newsSuggestion', { name: authorName(thread.by), about })] : []),
    ...comments.map(({ by, text }) => t('comments.newsComment', { name: authorName(by), about, text })),
  ]
}
