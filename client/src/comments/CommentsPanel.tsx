import { type KeyboardEvent, useEffect, useRef } from 'react'
import { dayInWords, t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor, useEditor, usePreferences } from '../state/index.js'
import { setThreadChoice, useThreadChoice, useThreads } from '../threads/index.js'
import { Icon, IconButton, Panel } from '../ui/index.js'
import { goThroughThreads, stepThreads } from './actions.js'
import { NewThread } from './NewThread.js'
import { PanelTools } from './PanelTools.js'
import { shownThreads } from './shown-threads.js'
import { ThreadItem } from './ThreadItem.js'
import './comments.css'

interface CommentsPanelProps {
  readonly session: Session
  readonly picture: LivePicture
}

/** What people say about the theory and propose for it, beside the view. */
export function CommentsPanel({ session, picture }: CommentsPanelProps) {
  const { open, writing, shown, areSettledShown } = useThreadChoice()
  const { threads, me, isLoaded, isAway } = useThreads(session, (state) => state)
  const here = useEditor((editor) => editor.selection)
  const panel = useRef<HTMLElement>(null)
  const among = shownThreads(threads, { shown, me, here })
  const waiting = among.filter(({ state }) => state === 'open')
  const settled = among.filter(({ state }) => state !== 'open')
  const latest = settled.reduce((newest, thread) => Math.max(newest, thread.settled?.at ?? 0), 0)
  useEffect(() => () => setThreadChoice({ open: null, writing: null }), [])
  useEffect(() => {
    if (writing !== null) panel.current?.scrollTo({ top: 0 })
  }, [writing])
  const step = (by: 1 | -1) => stepThreads({ session, editor: useEditor.getState() }, by)

  function press(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('textarea, input, select')
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !usePreferences.getState().singleKeys) return
    if (event.key.toUpperCase() !== 'N') return
    event.preventDefault()
    goThroughThreads({ session, editor: useEditor.getState() }, event.shiftKey ? -1 : 1)
  }

  return (
    <Panel
      ref={panel}
      title={t('panel.comments')}
      closeLabel={t('ui.close')}
      onClose={() => setEditor({ panel: null })}
      actions={
        <>
          <span className="comments-count">{t('comments.open', { count: waiting.length })}</span>
          <IconButton
            icon="up"
            size="small"
            label={t('command.previous-thread')}
            shortcut="Shift+N"
            onPress={() => step(-1)}
          />
          <IconButton icon="down" size="small" label={t('command.next-thread')} shortcut="N" onPress={() => step(1)} />
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key that also works on the map. */}
      <div className="comments" onKeyDown={press}>
        <PanelTools session={session} />
        {isAway ? <p className="comments-away">{t('comments.away')}</p> : null}
        {writing === null ? null : <NewThread key={writing.on.id} session={session} writing={writing} />}
        {waiting.map((thread) => (
          <ThreadItem key={thread.id} session={session} picture={picture} thread={thread} isOpen={thread.id === open} />
        ))}
        {isLoaded && among.length === 0 && writing === null ? (
          <p className="comments-none">{t(shown === 'all' ? 'comments.none' : 'comments.noneShown')}</p>
        ) : null}
        {settled.length === 0 ? null : (
          <button
            type="button"
            className="comments-settled"
            aria-expanded={areSettledShown}
            onClick={() => setThreadChoice({ areSettledShown: !areSettledShown })}
          >
            <Icon name={areSettledShown ? 'down' : 'right'} size={12} />
            <Icon name="check" size={14} />
            <span>{t('comments.settled', { count: settled.length, date: dayInWords(latest, new Date()) })}</span>
          </button>
        )}
        {areSettledShown
          ? settled.map((thread) => (
              <ThreadItem
                key={thread.id}
                session={session}
                picture={picture}
                thread={thread}
                isOpen={thread.id === open}
              />
            ))
          : null}
      </div>
    </Panel>
  )
}
