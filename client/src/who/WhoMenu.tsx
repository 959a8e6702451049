import { t } from '../i18n/index.js'
import { Face, Icon } from '../ui/index.js'
import { MenuOfLinks } from './MenuOfLinks.js'
import { signOut, type Who } from './who-api.js'
import './who-menu.css'

/** Who has signed in, with the ways to their account and organisations, and out. */
export function WhoMenu({ who: { person, organisations } }: { readonly who: Who }) {
  if (person === null) return null
  const leave = () => {
    signOut().then(
      () => globalThis.location.assign('/signin'),
      () => globalThis.location.reload(),
    )
  }
  return (
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
        <button type="button" onClick={leave}>
          {t('who.signOut')}
        </button>
      </li>
    </MenuOfLinks>
  )
}
