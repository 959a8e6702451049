import { type ReactNode, Suspense } from 'react'
import { t } from '../i18n/index.js'
import { useWho, WhoMenu } from '../who/index.js'
import { PageHeader, useTitle } from './FormPage.js'
import './people-list.css'

interface PeoplePageProps {
  readonly title: string
  readonly lead?: string
  readonly refusal: string | null
  readonly isBusy: boolean
  readonly children?: ReactNode
}

/** A page of sections: one's account, or an organisation. */
export function PeoplePage({ title, lead, refusal, isBusy, children }: PeoplePageProps) {
  useTitle(title)
  const who = useWho()
  return (
    <div className="people">
      <PageHeader>
        {who === null ? null : (
          <Suspense fallback={null}>
            <WhoMenu who={who} />
          </Suspense>
        )}
      </PageHeader>
      <main className="people-page" aria-busy={isBusy}>
        <a href="/" className="people-back">
          {t('home.backToTheories')}
        </a>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="people-lead">{lead}</p>}
        {refusal === null ? null : <p role="alert">{refusal}</p>}
        {children}
      </main>
    </div>
  )
}

/** A part of such a page. */
export function PeopleSection({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="people-section">
      <h2>{title}</h2>
      {about === undefined ? null : <div className="people-about">{about}</div>}
      {children}
    </section>
  )
}
