import type { Id } from '@throughline/shared/model'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { announce, setEditor } from '../state/index.js'
import { type Deed, type ShownThread, threadsIn, useThreads } from '../threads/index.js'
import { Button, Icon } from '../ui/index.js'
import { hasGoneOn, takeOver } from './accept-suggestion.js'
import { ChangeSuggestion } from './ChangeSuggestion.js'
import { Composer } from './Composer.js'
import { GiveTo } from './GiveTo.js'
import { openThread } from './show-thread.js'
import { isMine } from './shown-threads.js'

interface ThreadActsProps {
  readonly session: Session
  readonly picture: LivePicture
  readonly thread: ShownThread
  readonly isOpen: boolean
}

/** What can be done with a thread by whoever looks at it. */
export function ThreadActs({ session, picture, thread, isOpen }: ThreadActsProps) {
  const role = useThreads(session, (state) => state.role)
  const me = useThreads(session, (state) => state.me)
  const [isChanging, setChanging] = useState(false)
  const { run } = threadsIn(session)
  if (role === null || role === 'view') return null
  const settle = (deed: Deed, made: Id | null = null) => {
    run({ kind: 'settle', thread: thread.id, deed, made, asOf: thread.changedAt })
    announce(t(`comments.done.${deed}`))
  }
  const isDecided = thread.suggestion !== null
  if (isChanging && thread.state === 'open') {
    return <ChangeSuggestion session={session} thread={thread} onDone={() => setChanging(false)} />
  }
  const mayDecide = role === 'edit' || role === 'own'
  return (
    <>
      {isOpen && thread.state === 'open' ? (
        <Composer
          session={session}
          label={t('comments.reply')}
          placeholder={t('comments.replyAsk')}
          button={t('comments.reply')}
          buttonLater
          onSend={(said) => said !== null && run({ kind: 'reply', thread: thread.id, said })}
        />
      ) : null}
      <div className="thread-acts">
        {isOpen && thread.on.kind !== 'theory' ? (
          <Button className="thread-on-map" kind="line" size="small" onPress={() => setEditor({ panel: null })}>
            <Icon name="map" size={14} />
            {t('comments.toMap')}
          </Button>
        ) : null}
        {thread.state !== 'open' ? (
          <Button kind="line" size="small" onPress={() => settle('reopen')}>
            {t('comments.reopen')}
          </Button>
        ) : isDecided ? (
          <Decisions session={session} picture={picture} thread={thread} mayDecide={mayDecide} settle={settle} />
        ) : (
          <Button kind="line" size="small" onPress={() => settle('resolve')}>
            <Icon name="check" size={12} />
            {t('comments.resolve')}
          </Button>
        )}
        {isOpen && thread.state === 'open' ? <GiveTo session={session} thread={thread} /> : null}
        {thread.state === 'open' && isDecided && isMine(thread.by, me) ? (
          <>
            <Button size="small" onPress={() => setChanging(true)}>
              {t('comments.changeIt')}
            </Button>
            <Button size="small" onPress={() => settle('withdraw')}>
              {t('comments.withdraw')}
            </Button>
          </>
        ) : null}
        {isDecided && !isOpen && thread.state === 'open' ? (
          <Button size="small" onPress={() => openThread(session, thread)}>
            {t('comments.reply')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

interface DecisionsProps extends Omit<ThreadActsProps, 'isOpen'> {
  readonly mayDecide: boolean
  readonly settle: (deed: Deed, made?: Id | null) => void
}

function Decisions({ session, picture, thread, mayDecide, settle }: DecisionsProps) {
  const [asks, setAsks] = useState(false)
  const [isGone, setGone] = useState(false)
  if (!mayDecide) return <span className="thread-hush">{t('comments.waitsForEditor')}</span>
  const accept = () => {
    if (!asks && hasGoneOn(session, thread)) {
      setAsks(true)
      return
    }
    setAsks(false)
    const { became, made } = takeOver(session, picture, thread)
    if (became === 'gone') setGone(true)
    else settle('accept', made)
  }
  return (
    <>
      {asks ? <p role="alert">{t('comments.goneOn')}</p> : null}
      {isGone ? <p role="alert">{t('comments.cannotAccept')}</p> : null}
      <Button kind="solid" size="small" onPress={accept}>
        {t(asks ? 'comments.acceptNew' : 'comments.accept')}
      </Button>
      <Button kind="line" size="small" onPress={() => settle('decline')}>
        {t(asks ? 'comments.keepNow' : 'comments.decline')}
      </Button>
    </>
  )
}
