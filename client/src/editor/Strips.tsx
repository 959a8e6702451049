import { standsIn } from '@throughline/shared/graph'
import { type ReactNode, useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useRole, useSaveState } from '../session/index.js'
import { announce, camera, dismissNotice, notify, setEditor, useNotice } from '../state/index.js'
import { Button, Icon, IconButton } from '../ui/index.js'
import { saveCopyLater } from './copy-later.js'
import { useEditorParts } from './editor-context.js'
import './strips.css'

/** How long the good news stays. */
const GOOD_NEWS_MS = 8_000

/** Above the map, pushing it down: what is true about the connection, and what to do. */
export function Strips() {
  const { session } = useEditorParts()
  const state = useSaveState(session)
  const [sent, setSent] = useState<number | null>(null)
  useEffect(
    () =>
      session.onCaughtUp((count) => {
        setSent(count)
        announce(backInWords(count))
      }),
    [session],
  )
  useEffect(() => {
    if (sent === null) return
    const timer = setTimeout(() => setSent(null), GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [sent])
  useEffect(() => session.onUndoSkipped(() => notify(t('said.othersWorkedHere'))), [session])
  const notice = useNotice(({ words }) => words)
  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(dismissNotice, GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [notice])
  const role = useRole(session)
  useEffect(() => session.onNotAllowed(() => notify(t('strip.notAllowed'))), [session])
  const [seen, setSeen] = useState(false)
  const kind = state.kind
  useEffect(() => {
    if (kind === 'offline') announce(`${t('strip.offline')} ${aboutOffline(session)}`)
  }, [kind, session])

  if (state.kind === 'offline') {
    return (
      <Strip look="caution" icon="offline" title={t('strip.offline')} about={aboutOffline(session)}>
        {state.waiting === 0 ? null : (
          <Button onPress={() => showWaiting(session)}>{t('strip.showWaiting', { count: state.waiting })}</Button>
        )}
        <CopyButton />
      </Strip>
    )
  }
  if (state.kind === 'not-saved' && (role === 'view' || role === 'comment')) {
    return (
      <Strip look="bad" icon="disk" title={t('strip.mayNot')} about={t('strip.mayNotAbout', { count: state.waiting })}>
        <CopyButton />
        <Button onPress={() => void letGo(session)}>{t('strip.letGo')}</Button>
      </Strip>
    )
  }
  if (state.kind === 'not-saved') {
    const reason = state.reason === '' ? t('strip.noAnswer') : state.reason
    const about = `${reason} ${t('strip.notSavedAbout', { count: state.waiting })}`
    return (
      <Strip look="bad" icon="disk" title={t('strip.notSaved')} about={about}>
        <CopyButton />
      </Strip>
    )
  }
  if (notice !== null) {
    return (
      <Strip look="plain" icon="warning" title={notice} about="">
        <IconButton icon="close" label={t('strip.dismiss')} size="small" onPress={dismissNotice} />
      </Strip>
    )
  }
  if (sent === null && (role === 'view' || role === 'comment') && !seen) {
    return (
      <Strip look="plain" icon="eye" title={t(role === 'comment' ? 'strip.comment' : 'strip.view')} about="">
        <IconButton icon="close" label={t('strip.dismiss')} size="small" onPress={() => setSeen(true)} />
      </Strip>
    )
  }
  if (sent === null) return null
  const about = sent === 0 ? '' : t('strip.backSent', { count: sent })
  return (
    <Strip look="good" icon="saved" title={t('strip.back')} about={about}>
      <IconButton icon="close" label={t('strip.dismiss')} size="small" onPress={() => setSent(null)} />
    </Strip>
  )
}

interface StripProps {
  readonly look: 'good' | 'plain' | 'caution' | 'bad'
  readonly icon: 'offline' | 'disk' | 'saved' | 'warning' | 'eye'
  readonly title: string
  readonly about: string
  readonly children: ReactNode
}

function Strip({ look, icon, title, about, children }: StripProps) {
  return (
    <section className={`strip strip-${look}`} aria-label={title}>
      <Icon name={icon} />
      <p className="strip-words">
        <strong>{title}</strong> {about}
      </p>
      {children}
    </section>
  )
}

function CopyButton() {
  const { session } = useEditorParts()
  return (
    <Button kind="line" onPress={() => saveCopyLater(session.theory())}>
      <Icon name="export" />
      {t('strip.saveCopy')}
    </Button>
  )
}

/** The theory as the server has it, without what it does not take. */
async function letGo(session: Session): Promise<void> {
  await session.forget().catch(() => {})
  globalThis.location.reload()
}

/** A page that came up without the server shows what others had written when it was last there. */
function aboutOffline(session: Session): string {
  return t(session.hasMetServer() ? 'strip.offlineAbout' : 'strip.offlineKept')
}

/** Selects what has been changed, where it is still there. */
function showWaiting(session: Session): void {
  const theory = session.theory()
  const things = [...session.waitingThings()].filter((id) => standsIn(theory, id))
  setEditor({ selection: new Set(things), focused: things[0] ?? null })
  if (things[0] !== undefined) camera()?.show(things[0])
}

function backInWords(sent: number): string {
  return sent === 0 ? t('strip.back') : `${t('strip.back')} ${t('strip.backSent', { count: sent })}`
}
