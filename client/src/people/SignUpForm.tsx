import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { refusalsIn } from './checks.js'
import { FormPage } from './FormPage.js'
import { NameAndEmail, NewPassword, NOBODY, personRefusals } from './NewPerson.js'
import { PeopleForm } from './PeopleForm.js'
import { signing } from './people-api.js'
import type { SignInParts } from './sign-in-parts.js'
import { useForm } from './useForm.js'

/** A new account, where everybody may make one. */
export function SignUpForm({ email, onStep, to }: SignInParts) {
  const [person, setPerson] = useState({ ...NOBODY, email })
  const [isSent, setSent] = useState(false)
  const form = useForm({
    check: () => refusalsIn(personRefusals(person)),
    async send() {
      const name = person.name.trim()
      await signing.signUp(name, person.email.trim(), person.password)
      // Where emails are sent, the address is confirmed before the first time.
      await signing.in(person.email.trim(), person.password).then(
        () => globalThis.location.assign(to),
        () => setSent(true),
      )
    },
  })
  const parts = { person, onChange: setPerson, refusals: form.refusals }
  if (isSent) {
    return (
      <FormPage title={t('people.lookInMail')}>
        <p role="status">{t('people.confirmFirst')}</p>
      </FormPage>
    )
  }
  return (
    <FormPage
      title={t('people.signUp')}
      under={
        <button type="button" className="form-aside" onClick={() => onStep('password')}>
          {t('people.backToSignIn')}
        </button>
      }
    >
      <PeopleForm
        form={form}
        actions={
          <Button kind="solid" type="submit" className="people-wide">
            {t('people.signUp')}
          </Button>
        }
      >
        <NameAndEmail {...parts} />
        <NewPassword {...parts} />
      </PeopleForm>
    </FormPage>
  )
}
