import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormRefusal } from './FormPage.js'
import { PeopleSection } from './PeoplePage.js'
import { organisations as own } from './people-api.js'
import { useForm } from './useForm.js'

/** The organisations one is in, and a field for a new one. */
export function OwnOrganisations({ organisations }: Pick<Who, 'organisations'>) {
  const [name, setName] = useState('')
  const { ref, refusals, isBusy, onSubmit } = useForm({
    check: () => refusalsIn({ name: missing(name, t('people.organisationMissing')) }),
    async send() {
      globalThis.location.assign(`/organisation/${(await own.make(name.trim())).id}`)
    },
  })
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
      <details className="people-more">
        <summary>{t('people.newOrganisation')}</summary>
        <form ref={ref} className="people-form" onSubmit={onSubmit} noValidate aria-busy={isBusy}>
          <FormField
            label={t('people.organisationName')}
            autoComplete="organization"
            value={name}
            onChange={setName}
            refusal={refusals.name}
          />
          <FormRefusal words={refusals.all} />
          <Button kind="line" type="submit">
            {t('people.makeOrganisation')}
          </Button>
        </form>
      </details>
    </PeopleSection>
  )
}
