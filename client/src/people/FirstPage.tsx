import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { missing, refusalsIn } from './checks.js'
import { FormField } from './FormField.js'
import { FormPage } from './FormPage.js'
import { NameAndEmail, NewPassword, NOBODY, personRefusals } from './NewPerson.js'
import { PeopleForm } from './PeopleForm.js'
import { signing } from './people-api.js'
import { useForm } from './useForm.js'

/** Where the link leads that the server prints at its first start: the owner makes their account. */
export function FirstPage() {
  const [person, setPerson] = useState(NOBODY)
  const [organisation, setOrganisation] = useState('')
  const form = useForm({
    check: () =>
      refusalsIn({
        ...personRefusals(person),
        organisation: missing(organisation, t('people.organisationMissing')),
      }),
    async send() {
      const token = globalThis.location.hash.slice(1)
      await signing.first({
        ...person,
        name: person.name.trim(),
        email: person.email.trim(),
        organisation: organisation.trim(),
        token,
      })
      globalThis.location.replace('/')
    },
    refused: ({ status }) => (status === 404 ? { all: t('people.firstOver') } : null),
  })
  const parts = { person, onChange: setPerson, refusals: form.refusals }
  return (
    <FormPage title={t('people.firstTitle')} lead={t('people.firstAbout')} under={t('people.firstUnder')}>
      <PeopleForm
        form={form}
        actions={
          <Button kind="solid" type="submit" className="people-wide">
            {t('people.firstGo')}
          </Button>
        }
      >
        <NameAndEmail {...parts} />
        <FormField
          label={t('people.yourCentre')}
          autoComplete="organization"
          value={organisation}
          onChange={setOrganisation}
          refusal={form.refusals.organisation}
        />
        <NewPassword {...parts} />
      </PeopleForm>
    </FormPage>
  )
}
