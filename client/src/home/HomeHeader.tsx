import { t } from '../i18n/index.js'
import { Logo } from '../ui/index.js'

/** The name of the place, at the top of home. */
export function HomeHeader() {
  return (
    <header className="home-header">
      <a href="/" className="home-brand" aria-label={t('home.brand')}>
        <Logo />
        <span>Throughline</span>
      </a>
    </header>
  )
}
