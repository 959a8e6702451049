import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { Who } from '../who/index.js'
import { refusalsIn } from './checks.js'
import { FormPage } from './FormPage.js'
import { forgetInvitation } from './invitation-token.js'
import { NameAndEmail, NewPassword, NOBODY, personRefusals } from './NewPerson.js'
import { PeopleForm } from './PeopleForm.js'
import { Providers } from './Providers.js'
import { joining } from './people-api.js'
import { useForm } from './useForm.js'

interface JoinAnewProps {
  readonly title: string
  readonly lead: string
  readonly token: string
  /** Whom the invitation was sent to. */
  readonly email: string | null
  readonly who: Who
}

/** Makes an account by an invitation. With an account elsewhere that only works for who was invited by address. */
export function JoinAnew({ title, lead, token, email, who }: JoinAnewProps) {
  const [person, setPerson] = useState({ ...NOBODY, email: email ?? '' })
  const form = useForm({
    check: () => refusalsIn(personRefusals(person)),
    async send() {
      await joining.join({ ...person, name: person.name.trim(), email: person.email.trim(), token })
      forgetInvitation()
      globalThis.location.replace('/')
    },
    refused({ status, code }) {
      if (code === 'email-taken') return { email: t('people.emailTaken') }
      if (code === 'EMAIL_NOT_VERIFIED') return { all: t('people.confirmFirst') }
      return status === 404 ? { all: t('people.invitationOver') } : null
    },
  })
  const parts = { person, onChange: setPerson, refusals: form.refusals }
  return (
    <FormPage title={title} lead={lead} under={<a href="/signin?to=%2Finvite">{t('people.haveAccount')}</a>}>
      {email === null ? null : <Providers providers={who.providers} to="/" />}
      <PeopleForm
        form={form}
        actions={
          <Button kind="solid" type="submit" className="people-wide">
            {t('people.join')}
          </Button>
        }
      >
        <NameAndEmail {...parts} />
        <NewPassword {...parts} />
      </PeopleForm>
    </FormPage>
  )
}
