import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { type AccessEnd, accessEnd, endInWords } from '../sharing/index.js'
import { Button, Icon, Logo } from '../ui/index.js'
import { unsentWords } from './unsent-words.js'
import './gone.css'
import './revoked.css'

/**
 * Somebody was in a theory and may be no longer: who ended it and when. The theory is taken away, also from this browser;
 * words that had not been sent are given back.
 */
export function Revoked({ session }: { readonly session: Session }) {
  const [end, setEnd] = useState<AccessEnd | null>(null)
  const [unsent] = useState(() => unsentWords(session))
  useEffect(() => {
    void session.forget().catch(() => {})
    accessEnd(session.documentId).then(setEnd, () => {})
  }, [session])
  return (
    <main className="gone">
      <a className="gone-home" href="/" aria-label={t('bar.home')}>
        <Logo />
      </a>
      <div className="gone-words" role="alert">
        <Icon name="chain" size={20} />
        <h1>{t(end === null ? 'revoked.title' : end.why === 'revoked' ? 'revoked.link' : 'revoked.ended')}</h1>
        <p>
          {end === null ? null : `${endInWords(end)} `}
          {t('revoked.away')}
        </p>
        {unsent.length === 0 ? null : (
          <>
            <p>{t('revoked.unsent', { count: unsent.length })}</p>
            <ul className="revoked-unsent">
              {unsent.map((words) => (
                <li key={words}>
                  <q>{words}</q>
                  <Button kind="line" size="small" onPress={() => navigator.clipboard?.writeText(words)}>
                    {t('share.copy')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{t('revoked.next')}</p>
        <p className="gone-actions">
          <a className="button button-solid" href="/">
            {t('gone.home')}
          </a>
        </p>
      </div>
    </main>
  )
}
