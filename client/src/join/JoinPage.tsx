import { useEffect, useState } from 'react'
import { RequestRefused } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { endInWords } from '../sharing/index.js'
import { Logo } from '../ui/index.js'
import { JoinForm } from './JoinForm.js'
import { type Invitation, lookAt } from './join-api.js'
import './join.css'

const TOKEN = /^#([\w-]{43})$/

/** The page of a share link: who invites, to do what, and a field for one's name. The token stands behind #. */
export function JoinPage() {
  const [token] = useState(() => TOKEN.exec(globalThis.location.hash)?.[1] ?? null)
  const [invitation, setInvitation] = useState<Invitation | 'unknown' | 'failed' | null>(null)
  useEffect(() => {
    if (token === null) return setInvitation('unknown')
    lookAt(token).then(setInvitation, (error: unknown) => {
      const isUnknown = error instanceof RequestRefused && error.status < 500 && error.status !== 429
      setInvitation(isUnknown ? 'unknown' : 'failed')
    })
  }, [token])
  useEffect(() => {
    document.title = `${t('join.title')} · Throughline`
  }, [])
  return (
    <main className="join" aria-busy={invitation === null}>
      <a className="join-home" href="/" aria-label={t('bar.home')}>
        <Logo />
      </a>
      <div className="join-card">
        {invitation === null ? null : <Card token={token ?? ''} invitation={invitation} />}
      </div>
    </main>
  )
}

interface CardProps {
  readonly token: string
  readonly invitation: Invitation | 'unknown' | 'failed'
}

function Card({ token, invitation }: CardProps) {
  if (invitation === 'failed') return <p role="alert">{t('join.failed')}</p>
  if (invitation === 'unknown') {
    return (
      <div role="alert">
        <h1>{t('join.unknown')}</h1>
        <p>{t('join.unknownAbout')}</p>
      </div>
    )
  }
  const { end, role, by, title } = invitation
  if (end !== null) {
    return (
      <div role="alert">
        <h1>{t(end.why === 'revoked' ? 'revoked.link' : 'revoked.ended')}</h1>
        <p>{endInWords(end)}</p>
        <p>{t('revoked.next')}</p>
      </div>
    )
  }
  return (
    <>
      <h1>{t('join.title')}</h1>
      <p className="join-lead">
        {t(`join.${role}`, { by: by || t('join.formerMember') })}{' '}
        {title === null || title === '' ? '' : t('join.named', { title })}
      </p>
      <JoinForm token={token} invitation={invitation} />
    </>
  )
}
