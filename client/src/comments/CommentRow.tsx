import { useState } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { type ShownComment, threadsIn, useThreads } from '../threads/index.js'
import { Button, IconButton, MenuFrom } from '../ui/index.js'
import { AuthorFace, authorName } from './Author.js'
import { CommentText } from './CommentText.js'
import { Composer } from './Composer.js'
import { isMine } from './shown-threads.js'
import { whenSaid } from './when-said.js'
import './comment.css'

/** One comment: who, when, what; one's own can be changed and taken back. */
export function CommentRow({ session, comment }: { readonly session: Session; readonly comment: ShownComment }) {
  const { by, at, editedAt, waiting, refused } = comment
  const me = useThreads(session, (state) => state.me)
  const role = useThreads(session, (state) => state.role)
  const [isEdited, setEdited] = useState(false)
  const isOwn = isMine(by, me) && role !== 'view'
  const mayTakeBack = isOwn || role === 'own'
  const { run, drop } = threadsIn(session)
  return (
    <div className="comment">
      <AuthorFace session={session} by={by} />
      <p className="comment-by">
        <b>{authorName(by)}</b>
        {by.kind === 'guest' ? `, ${t('comments.guest')}` : ''} <span>{whenSaid(at, Date.now())}</span>
        {editedAt === null ? null : <span>, {t('comments.edited')}</span>}
      </p>
      {!mayTakeBack || waiting || isEdited ? null : (
        <MenuFrom
          label={t('comments.more', { name: authorName(by) })}
          button={(opens) => (
            <IconButton
              {...opens}
              className="comment-more"
              icon="more"
              size="small"
              label={t('comments.more', { name: authorName(by) })}
            />
          )}
          groups={() => [
            {
              id: 'own',
              entries: [
                ...(isOwn ? [{ id: 'edit', label: t('comments.edit'), run: () => setEdited(true) }] : []),
                {
                  id: 'take-back',
                  label: t(isOwn ? 'comments.takeBack' : 'comments.remove'),
                  run: () => run({ kind: 'take-back', comment: comment.id }),
                },
              ],
            },
          ]}
        />
      )}
      <div className="comment-words">
        {isEdited ? (
          <Composer
            session={session}
            label={t('comments.edit')}
            placeholder=""
            button={t('comments.save')}
            text={comment.text}
            takesFocus
            onSend={(said) => {
              if (said !== null) {
                const { text, mentions } = said
                run({ kind: 'edit', comment: comment.id, words: { text, mentions } })
              }
              setEdited(false)
            }}
            onLeave={() => setEdited(false)}
          />
        ) : (
          <CommentText comment={comment} />
        )}
        {waiting && refused === null ? <p className="comment-waiting">{t('comments.waiting')}</p> : null}
        {refused === null ? null : (
          <p className="comment-refused" role="alert">
            {t('comments.refused', { why: refused })}{' '}
            <Button size="small" onPress={() => drop(comment.id)}>
              {t('comments.drop')}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
