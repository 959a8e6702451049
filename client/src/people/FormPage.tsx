import { type ReactNode, useEffect } from 'react'
import { chooseLanguage, LANGUAGES, language, languageNames, t } from '../i18n/index.js'
import { Button, Logo } from '../ui/index.js'
import './people.css'
import './form-page.css'

interface FormPageProps {
  readonly title: string
  /** Below the title. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
  /** Below the card. */
  readonly under?: ReactNode
}

/** A page with one card to fill in: the brand and the other language above it. */
export function FormPage({ title, lead, children, under }: FormPageProps) {
  useTitle(title)
  return (
    <div className="people">
      <PageHeader />
      <main className="people-card-place">
        <div className="people-card">
          <h1>{title}</h1>
          {lead === undefined ? null : <p className="people-lead">{lead}</p>}
          {children}
        </div>
        {under === undefined ? null : <p className="people-under">{under}</p>}
      </main>
    </div>
  )
}

/** The top of pages about people. */
export function PageHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="people-header">
      <a href="/" className="people-brand" aria-label={t('home.brand')}>
        <Logo />
        <span>Throughline</span>
      </a>
      {LANGUAGES.filter((each) => each !== language()).map((each) => (
        <Button key={each} lang={each} onPress={() => chooseLanguage(each)}>
          {languageNames[each]}
        </Button>
      ))}
      {children}
    </header>
  )
}

/** Names the page in the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Throughline`
  }, [title])
}
