import type { Theory } from '@throughline/shared/model'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import { type Session, useTheory } from '../session/index.js'
import { type ShownThread, threadsIn } from '../threads/index.js'
import { Button, Icon } from '../ui/index.js'
import { About } from './About.js'
import { AuthorFace, authorName } from './Author.js'
import { CommentRow } from './CommentRow.js'
import { CommentText } from './CommentText.js'
import { GivenLine } from './GiveTo.js'
import { SettledLine } from './SettledLine.js'
import { Swap } from './Swap.js'
import { openThread } from './show-thread.js'
import { ThreadActs } from './ThreadActs.js'
import { ThreadSign } from './ThreadSign.js'
import { whenSaid } from './when-said.js'
import './thread.css'

export interface ThreadItemProps {
  readonly session: Session
  readonly picture: LivePicture
  readonly thread: ShownThread
  readonly isOpen: boolean
}

/** A thread in the panel: open with all that was said and a field to answer in, else as short as it can be told. */
export function ThreadItem({ session, picture, thread, isOpen }: ThreadItemProps) {
  const theory = useTheory(session, (whole) => whole)
  const item = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const { suggestion, refused, waiting } = thread
  const kind = t(suggestion === null ? 'comments.comment' : 'comments.suggestion')
  return (
    <section
      ref={item}
      className={isOpen ? 'thread is-on' : 'thread'}
      aria-label={thread.number === 0 ? kind : `${kind} ${thread.number}`}
      data-thread={thread.id}
    >
      <button
        type="button"
        className="thread-head"
        aria-expanded={isOpen}
        onClick={() => openThread(session, isOpen ? null : thread)}
      >
        <ThreadSign thread={thread} isOn={isOpen} />
        <span className="thread-about">
          {suggestion === null ? null : <ByLine theory={theory} thread={thread} />}
          {suggestion?.kind === 'label' && theory.elements.has(thread.on.id) ? null : (
            <About theory={theory} thread={thread} />
          )}
        </span>
      </button>
      {suggestion === null ? null : <Swap theory={theory} thread={thread} />}
      {isOpen ? (
        thread.comments.map((comment) => <CommentRow key={comment.id} session={session} comment={comment} />)
      ) : (
        <FirstWords session={session} thread={thread} />
      )}
      <SettledLine theory={theory} thread={thread} />
      <GivenLine thread={thread} />
      {waiting && refused === null && thread.comments.length === 0 ? (
        <p className="comment-waiting">{t('comments.waiting')}</p>
      ) : null}
      {refused !== null && thread.comments.length === 0 ? (
        <p className="comment-refused" role="alert">
          {t('comments.refused', { why: refused })}{' '}
          <Button size="small" onPress={() => threadsIn(session).drop(thread.id)}>
            {t('comments.drop')}
          </Button>
        </p>
      ) : null}
      {isOpen || suggestion !== null ? (
        <ThreadActs session={session} picture={picture} thread={thread} isOpen={isOpen} />
      ) : null}
    </section>
  )
}

function ByLine({ theory, thread }: { readonly theory: Theory; readonly thread: ShownThread }) {
  const { suggestion, by, on } = thread
  const type = theory.elements.get(on.id)?.type
  const what = suggestion?.kind ?? 'label'
  const name = by.kind === 'guest' ? `${authorName(by)}, ${t('comments.guest')}` : authorName(by)
  return (
    <span className="thread-by">
      {suggestion?.kind === 'label' && type !== undefined ? (
        <span className={`thread-type type-${type}`}>
          <Icon name={type} size={14} />
        </span>
      ) : null}
      <b>{t(`comments.suggested.${what}`)}</b>, {t('comments.suggestedBy', { name })}
    </span>
  )
}

function FirstWords({ session, thread }: { readonly session: Session; readonly thread: ShownThread }) {
  const [first, ...replies] = thread.comments
  if (first === undefined) return null
  if (thread.suggestion !== null) return <CommentText comment={{ ...first, text: `“${first.text}”` }} />
  return (
    <div className="comment is-short">
      <AuthorFace session={session} by={first.by} />
      <p className="comment-by">
        <b>{authorName(first.by)}</b> <span>{whenSaid(first.at, Date.now())}</span>
        {replies.length === 0 ? null : <span>, {t('comments.replies', { count: replies.length })}</span>}
      </p>
      <div className="comment-words">
        <CommentText comment={first} />
        {first.waiting ? <p className="comment-waiting">{t('comments.waiting')}</p> : null}
      </div>
    </div>
  )
}
