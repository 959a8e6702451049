import { Suspense } from 'react'
import { t } from '../i18n/index.js'
import { Logo } from '../ui/index.js'
import { type Who, WhoMenu } from '../who/index.js'

/** The name of the place, at the top of home, and who one is. */
export function HomeHeader({ who }: { readonly who: Who | null }) {
  return (
    <header className="home-header">
      <a href="/" className="home-brand" aria-label={t('home.brand')}>
        <Logo />
        <span>Throughline</span>
      </a>
      {who === null || who.person === null ? null : (
        <Suspense fallback={null}>
          <WhoMenu who={who} />
        </Suspense>
      )}
    </header>
  )
}
