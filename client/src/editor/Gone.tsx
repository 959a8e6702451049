import { CLOSE } from '@throughline/shared/protocol'
import { t, type Words } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button, Icon, type InterfaceIcon, Logo } from '../ui/index.js'
import { saveCopyLater } from './copy-later.js'
import './gone.css'

interface GoneProps {
  readonly session: Session
  /** A close code of PROTOCOL.md. */
  readonly code: number | 'unreachable' | 'loading'
  /** There is something here that could be kept as a file. */
  readonly hasCopy: boolean
}

interface Reason {
  readonly icon: InterfaceIcon
  readonly title: Words
  readonly about?: Words
  readonly reload?: boolean
  readonly signIn?: boolean
}

const NOT_FOUND_KEPT: Reason = { icon: 'file', title: 'gone.notFound', about: 'gone.notFoundKept' }
const SIGN_IN_KEPT: Reason = { icon: 'lock', title: 'gone.ended', about: 'gone.endedAbout', signIn: true }
const NOT_FOUND: Reason = { icon: 'file', title: 'gone.notFound', about: 'gone.notFoundAbout' }
const SIGN_IN: Reason = { icon: 'lock', title: 'gone.signIn', about: 'gone.signInAbout', signIn: true }
const OTHER: Reason = { icon: 'offline', title: 'gone.other', about: 'gone.otherAbout', reload: true }

const REASONS: Readonly<Record<string, Reason>> = {
  loading: { icon: 'clock', title: 'gone.loading' },
  unreachable: { icon: 'offline', title: 'gone.unreachable', about: 'gone.unreachableAbout' },
  [CLOSE.signIn]: SIGN_IN,
  [CLOSE.noSuchDocument]: NOT_FOUND,
  [CLOSE.tooOld]: { icon: 'globe', title: 'gone.reload', about: 'gone.reloadAbout', reload: true },
  [CLOSE.tooLarge]: { icon: 'warning', title: 'gone.tooLarge', about: 'gone.tooLargeAbout', reload: true },
}

/** Where this browser keeps what the reader was at. */
const REASONS_KEPT: Readonly<Record<string, Reason>> = {
  [CLOSE.signIn]: SIGN_IN_KEPT,
  [CLOSE.noSuchDocument]: NOT_FOUND_KEPT,
}

/** Says why a theory is not shown, and what to do. */
export function Gone({ session, code, hasCopy }: GoneProps) {
  const { icon, title, about, reload, signIn } = (hasCopy ? REASONS_KEPT[code] : undefined) ?? REASONS[code] ?? OTHER
  return (
    <main className="gone" aria-busy={code === 'loading'}>
      <a className="gone-home" href="/" aria-label={t('bar.home')}>
        <Logo />
      </a>
      <div className="gone-words" role={code === 'loading' ? 'status' : 'alert'}>
        <Icon name={icon} size={20} />
        <h1>{t(title)}</h1>
        {about === undefined ? null : <p>{t(about)}</p>}
        {hasCopy && session.waiting() > 0 ? <p>{t('gone.unsent', { count: session.waiting() })}</p> : null}
        {code === 'loading' ? null : (
          <p className="gone-actions">
            {reload ? (
              <Button kind="solid" onPress={() => globalThis.location.reload()}>
                {t('gone.again')}
              </Button>
            ) : null}
            {signIn ? (
              <a
                className="button button-solid"
                href={`/signin?to=${encodeURIComponent(globalThis.location.pathname)}`}
              >
                {t('gone.toSignIn')}
              </a>
            ) : null}
            <a className={`button ${reload || signIn ? 'button-line' : 'button-solid'}`} href="/">
              {t('gone.home')}
            </a>
            {hasCopy ? (
              <Button kind="line" onPress={() => saveCopyLater(session.theory())}>
                <Icon name="export" />
                {t('strip.saveCopy')}
              </Button>
            ) : null}
            {hasCopy && code === CLOSE.noSuchDocument ? (
              <Button kind="line" onPress={() => void forget(session)}>
                {t('gone.forget')}
              </Button>
            ) : null}
          </p>
        )}
      </div>
    </main>
  )
}

async function forget(session: Session): Promise<void> {
  await session.forget().catch(() => {})
  globalThis.location.assign('/')
}
