import { Suspense, useState } from 'react'
import { t } from '../i18n/index.js'
import type { KeptTheory } from '../kept/index.js'
import { Face, Icon, later } from '../ui/index.js'
import { MenuOfLinks } from './MenuOfLinks.js'
import { signOut, type Who } from './who-api.js'
import './who-menu.css'

const SignOutDialog = later(() => import('./SignOutDialog.js').then((own) => own.SignOutDialog))

/** Who has signed in, with the ways to their account and organisations, and out. */
export function WhoMenu({ who: { person, organisations } }: { readonly who: Who }) {
  const [unsent, setUnsent] = useState<readonly KeptTheory[]>([])
  if (person === null) return null
  const leave = () => {
    signOut().then(
      () => globalThis.location.assign('/signin'),
      () => globalThis.location.reload(),
    )
  }
  const ask = async () => {
    const waiting = await unsentTheories()
    if (waiting.length === 0) leave()
    else setUnsent(waiting)
  }
  return (
    <>
      <MenuOfLinks
        label={t('who.menu', { name: person.name })}
        summary={
          <>
            <Face name={person.name} />
            <span className="who-name">{person.name}</span>
            <Icon name="down" />
          </>
        }
      >
        <li className="who-email">{person.email}</li>
        <li>
          <a href="/account">{t('who.account')}</a>
        </li>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a href={`/organisation/${id}`}>{name}</a>
          </li>
        ))}
        <li>
          <button type="button" onClick={ask}>
            {t('who.signOut')}
          </button>
        </li>
      </MenuOfLinks>
      {unsent.length === 0 ? null : (
        <Suspense fallback={null}>
          <SignOutDialog unsent={unsent} onSignOut={leave} onClose={() => setUnsent([])} />
        </Suspense>
      )}
    </>
  )
}

/** None where what would tell cannot be fetched: then signing out cannot be asked for either. */
async function unsentTheories(): Promise<readonly KeptTheory[]> {
  const kept = await import('../kept/index.js').then(({ keptTheories }) => keptTheories()).catch(() => [])
  return kept.filter(({ waiting }) => waiting > 0)
}
