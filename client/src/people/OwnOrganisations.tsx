import { t } from '../i18n/index.js'
import type { Who } from '../who/index.js'
import { NewNamed } from './NewNamed.js'
import { PeopleSection } from './PeoplePage.js'
import { organisations as own } from './people-api.js'

/** The organisations one is in, and a field for a new one. */
export function OwnOrganisations({ organisations }: Pick<Who, 'organisations'>) {
  return (
    <PeopleSection title={t('people.organisations')} about={t('people.organisationsAbout')}>
      <ul className="people-list">
        {organisations.map((each) => (
          <li key={each.id}>
            <a href={`/organisation/${each.id}`}>{each.name}</a>
            <span className="people-quiet">{t(`people.role.${each.role}`)}</span>
          </li>
        ))}
      </ul>
      <NewNamed
        summary={t('people.newOrganisation')}
        label={t('people.organisationName')}
        autoComplete="organization"
        missingWords={t('people.organisationMissing')}
        action={t('people.makeOrganisation')}
        make={async (name) => globalThis.location.assign(`/organisation/${(await own.make(name)).id}`)}
      />
    </PeopleSection>
  )
}
