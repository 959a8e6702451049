import { t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { Face, Section } from '../ui/index.js'
import { presentationOf } from './presentation-of.js'

/** Who attends what this person presents, and who is here besides. */
export function AudienceList({ session }: { readonly session: Session }) {
  const people = useAboutOthers(session, (others) =>
    others.map((person) => {
      const { attending } = presentationOf(person)
      const attends = attending?.to === session.me().clientId ? attending : null
      return { clientId: person.clientId, name: person.name, colour: person.colour, attends }
    }),
  )
  const count = people.filter(({ attends }) => attends !== null).length
  return (
    <Section title={t('present.audience')} count={count}>
      {people.length === 0 ? <p className="present-ask">{t('people.alone')}</p> : null}
      <ul className="audience-list">
        {people.map(({ clientId, name, colour, attends }) => (
          <li key={clientId}>
            <Face name={name} colour={colour} />
            <span className="audience-name">{name}</span>
            <span className="audience-how">
              {attends === null ? t('present.notThere') : t(`present.how.${attends.how}.${attends.on}`)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
